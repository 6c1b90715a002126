package dev.lightspeed.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.DispatcherType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssetServletTest {

    private static final String SCRIPT = "console.log(1)";

    private static ClassLoader jar(Map<String, String> files) {
        return new ClassLoader(null) {
            @Override
            public InputStream getResourceAsStream(String name) {
                String text = files.get(name);
                return text == null ? null : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            }
        };
    }

    private final AssetServlet servlet = new AssetServlet(List.of(ClientScript.load(
            jar(Map.of(
                    "META-INF/lightspeed/client.properties", "client=/lightspeed/client.1a2b.js\n",
                    "META-INF/resources/lightspeed/client.1a2b.js", SCRIPT,
                    "META-INF/resources/lightspeed/client.1a2b.js.map", "{}")),
            "client")));

    private FakeExchange get(FakeExchange exchange) throws IOException {
        servlet.doGet(exchange.request(), exchange.response());
        return exchange;
    }

    @Test
    void serves_the_script_to_be_kept_for_ever() throws IOException {
        FakeExchange exchange = get(FakeExchange.get("/lightspeed/client.1a2b.js"));

        assertThat(exchange.body()).isEqualTo(SCRIPT);
        assertThat(exchange.headers)
                .containsEntry("Cache-Control", "public, max-age=31536000, immutable")
                .containsEntry("Content-Type", "text/javascript;charset=UTF-8")
                .containsEntry("ETag", "\"1a2b\"")
                .containsEntry("SourceMap", "/shop/lightspeed/client.1a2b.js.map")
                .containsEntry("Vary", "Accept-Encoding")
                .containsEntry("X-Content-Type-Options", "nosniff")
                .doesNotContainKey("Content-Encoding");
    }

    @Test
    void serves_it_compressed_to_whom_accepts_that() throws IOException {
        FakeExchange exchange =
                get(FakeExchange.get("/lightspeed/client.1a2b.js").header("Accept-Encoding", "br, gzip"));

        assertThat(exchange.headers).containsEntry("Content-Encoding", "gzip").containsEntry("ETag", "\"1a2b-gzip\"");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(exchange.bytes())).readAllBytes())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(SCRIPT);
    }

    @Test
    void serves_it_once() throws IOException {
        FakeExchange exchange =
                get(FakeExchange.get("/lightspeed/client.1a2b.js").header("If-None-Match", "\"1a2b\""));

        assertThat(exchange.status).isEqualTo(304);
        assertThat(exchange.body()).isEmpty();
    }

    @Test
    void serves_the_source_map() throws IOException {
        FakeExchange exchange = get(FakeExchange.get("/lightspeed/client.1a2b.js.map"));

        assertThat(exchange.body()).isEqualTo("{}");
        assertThat(exchange.headers).containsEntry("Content-Type", "application/json");
    }

    @Test
    void has_a_page_for_what_is_nowhere() throws IOException {
        FakeExchange exchange = get(FakeExchange.get("/lightspeed/missing").header("Accept", "text/html,*/*"));

        assertThat(exchange.status).isEqualTo(404);
        assertThat(exchange.body()).contains("<h1>404</h1><p>There is no such page.</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PUT", "DELETE", "PATCH"})
    void is_the_error_page_for_any_method(String method) throws Exception {
        FakeExchange exchange = FakeExchange.get("/lightspeed/missing").header("Accept", "text/html");
        exchange.method = method;
        exchange.dispatch = DispatcherType.ERROR;

        servlet.service(exchange.request(), exchange.response());

        assertThat(exchange.status).isEqualTo(404);
        assertThat(exchange.body()).contains("There is no such page.");
    }

    @Test
    void has_no_page_for_whom_a_page_is_no_use() throws IOException {
        FakeExchange exchange =
                get(FakeExchange.get("/lightspeed/client.old.js").header("Accept", "*/*"));

        assertThat(exchange.status).isEqualTo(404);
        assertThat(exchange.body()).isEmpty();
    }

    @Test
    void says_which_jar_is_missing() {
        assertThatThrownBy(() -> ClientScript.load(jar(Map.of()), "client"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "The class path has no META-INF/lightspeed/client.properties, which is in lightspeed-client."
                                + " Depend on dev.lightspeed:lightspeed, which brings it.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/lightspeed/",
                "/lightspeed/client.properties",
                "/lightspeed/../WEB-INF/web.xml",
                "/lightspeed/%2e%2e/WEB-INF/web.xml",
                "/lightspeed/client.1a2b.js/../../META-INF/lightspeed/client.properties",
                "/lightspeed/client.1a2b.js\u0000.map",
                "/lightspeed//etc/passwd"
            })
    void serves_nothing_else_whatever_the_path(String path) throws IOException {
        FakeExchange exchange = get(FakeExchange.get(path));

        assertThat(exchange.status).isEqualTo(404);
        assertThat(exchange.body()).isEmpty();
    }
}

package dev.lightspeed.socket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.wire.Visitor;
import java.net.URL;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages tell browsers to refuse, those of the showcase and those for what goes wrong. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class HeadersIT {

    @ArquillianResource
    URL application;

    private Visitor anna;

    @BeforeEach
    void visit() {
        anna = new Visitor(application);
    }

    private static String policy(HttpResponse<String> page) {
        return page.headers().firstValue("content-security-policy").orElse("");
    }

    private static void strict(HttpResponse<String> page) {
        HttpHeaders headers = page.headers();
        assertThat(policy(page))
                .as("%s", page.uri())
                .contains("default-src 'self'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'self'")
                .containsPattern("; script-src 'nonce-[A-Za-z0-9_-]{22}';")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("x-content-type-options")).hasValue("nosniff");
        assertThat(headers.firstValue("referrer-policy")).hasValue("same-origin");
        assertThat(headers.firstValue("cache-control")).hasValue("private, no-cache");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "counter", "counter/pure", "todos", "chat", "dashboard", "table", "form", "clock", "stories"
            })
    void a_page_of_the_showcase_lets_in_nothing_foreign_and_nothing_unsafe(String path) {
        HttpResponse<String> page = anna.get(path);

        assertThat(page.statusCode()).isEqualTo(200);
        strict(page);
        String nonce = policy(page).replaceFirst(".*'nonce-([^']+)'.*", "$1");
        assertThat(page.body())
                .doesNotContainPattern(
                        "<script(?![^>]* nonce=\"" + nonce + "\"[^>]* src=)|\\son\\w+=\"|\\sstyle=\"|javascript:")
                .contains("<script nonce=");
        assertThat(policy(anna.get(path))).isNotEqualTo(policy(page));
    }

    @ParameterizedTest
    @CsvSource({
        "GET, nowhere, 404",
        "POST, counter, 405",
        "GET, probe/headers?does=throw, 500",
        "GET, probe/headers?does=spoil, 500",
        "GET, probe/headers?does=redirect, 303"
    })
    void so_does_a_page_for_what_goes_wrong(String method, String path, int status) {
        HttpResponse<String> page = anna.request(method, path, "Accept", "text/html");

        assertThat(page.statusCode()).isEqualTo(status);
        strict(page);
    }

    @Test
    void the_script_is_what_it_says_it_is() {
        String script = anna.get("counter").body().replaceAll("(?s).* src=\"[^\"]*/lightspeed/([^\"]+\\.js)\".*", "$1");

        HttpResponse<String> answer = anna.get("lightspeed/" + script);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("x-content-type-options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith("text/javascript");
    }

    @Test
    void what_is_written_into_an_address_becomes_no_header() {
        for (String path : new String[] {
            "probe/a%0d%0aSet-Cookie:%20evil=1/",
            "counter/%0d%0aSet-Cookie:%20evil=1",
            "counter?a=%0d%0aSet-Cookie:%20evil=1"
        }) {
            assertThat(anna.get(path).headers().allValues("set-cookie"))
                    .as(path)
                    .noneMatch(cookie -> cookie.startsWith("evil"));
        }
    }
}

package dev.lightspeed.cdi;

import static dev.lightspeed.html.Html.html;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.LiveView;
import dev.lightspeed.html.Html;
import jakarta.enterprise.context.Initialized;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebXmlTest {

    private static final Logger LOG = Logger.getLogger("dev.lightspeed.cdi");

    @LiveView("/")
    static class Home {

        Html render() {
            return html("<p></p>");
        }
    }

    private final List<String> lines = new ArrayList<>();
    private final Handler recorder = new Handler() {
        @Override
        public void publish(LogRecord line) {
            lines.add(line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void record() {
        LOG.addHandler(recorder);
        LOG.setUseParentHandlers(false);
    }

    @AfterEach
    void stop() {
        LOG.removeHandler(recorder);
        LOG.setUseParentHandlers(true);
    }

    /** An application starts that has this descriptor, {@code null} for none. */
    private static void start(Weld weld, @Nullable String webXml) {
        ServletContext servlets = (ServletContext) Proxy.newProxyInstance(
                WebXmlTest.class.getClassLoader(),
                new Class<?>[] {ServletContext.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getResourceAsStream" ->
                        webXml == null ? null : new ByteArrayInputStream(webXml.getBytes(UTF_8));
                    case "hashCode" -> 1;
                    default -> "a servlet context";
                });
        weld.container()
                .getBeanManager()
                .getEvent()
                .select(ServletContext.class, Initialized.Literal.APPLICATION)
                .fire(servlets);
    }

    private void start(@Nullable String webXml) {
        try (Weld weld = new Weld(Home.class)) {
            start(weld, webXml);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<web-app version=\"6.0\" metadata-complete=\"true\"></web-app>",
                "<?xml version='1.0'?>\n<j:web-app\n  metadata-complete = '1'\n/>",
            })
    void says_that_the_views_are_not_served_when_it_is_complete(String webXml) {
        start(webXml);

        assertThat(lines)
                .containsExactly("WEB-INF/web.xml: metadata-complete=\"true\" keeps the server from reading the web"
                        + " fragment of Lightspeed, so no view is served. Remove it, or add"
                        + " <listener><listener-class>dev.lightspeed.cdi.Boot</listener-class></listener>.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<web-app version=\"6.0\"></web-app>",
                "<web-app metadata-complete=\"false\"></web-app>",
                "<web-app metadata-complete=\"true\"><listener><listener-class>dev.lightspeed.cdi.Boot</listener-class>"
                        + "</listener></web-app>",
                ""
            })
    void says_nothing_otherwise(String webXml) {
        start(webXml);

        assertThat(lines).isEmpty();
    }

    @Test
    void says_nothing_without_a_descriptor() {
        start((String) null);

        assertThat(lines).isEmpty();
    }

    @Test
    void says_nothing_of_an_application_without_views() {
        try (Weld weld = new Weld()) {
            start(weld, "<web-app metadata-complete=\"true\"></web-app>");
        }

        assertThat(lines).isEmpty();
    }
}

package dev.lightspeed.route;

import static dev.lightspeed.html.Html.html;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.URLDecoder;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTest {

    /** RFC 3986, 3.3: what a segment may hold as it is. */
    private static final String PCHAR =
            "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~!$&'()*+,;=:@";

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            int c = random.nextInt(4) == 0 ? random.nextInt(0xD7FF) : random.nextInt(128);
            text.appendCodePoint(random.nextInt(20) == 0 ? 0x1F600 + random.nextInt(60) : c);
        }
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "a b, a%20b",
        "a/b, a%2Fb",
        "a+b, a+b",
        "100%, 100%25",
        "a;b, a%3Bb",
        "a?b#c, a%3Fb%23c",
        "\u00fc, %C3%BC",
        "\ud83d\ude00, %F0%9F%98%80",
        "a=b&c:d@e, a=b&c:d@e",
        "\"<>\\^`{|}, %22%3C%3E%5C%5E%60%7B%7C%7D",
        "..., ...",
    })
    void encodes_a_segment(String text, String encoded) {
        assertThat(Route.segment(text)).isEqualTo(encoded);
    }

    @Test
    void leaves_in_a_segment_what_may_stand_there_but_the_semicolon() {
        assertThat(Route.segment(PCHAR)).isEqualTo(PCHAR.replace(";", "%3B"));
    }

    @Test
    void a_segment_decodes_to_its_text() {
        Random random = new Random(1);
        for (int i = 0; i < 5_000; i++) {
            String text = text(random) + "~"; // never one of those that lead elsewhere
            String segment = Route.segment(text);

            assertThat(URLDecoder.decode(segment.replace("+", "%2B"), UTF_8)).isEqualTo(text);
            assertThat(URI.create("/" + segment).getPath()).isEqualTo("/" + text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ".."})
    void refuses_a_segment_that_leads_elsewhere(String text) {
        assertThatThrownBy(() -> Route.segment(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Route: \"" + text
                        + "\" cannot be a segment of a path, where it leads elsewhere. Give another text.");
    }

    @Test
    void refuses_half_a_character() {
        assertThatThrownBy(() -> Route.segment("a\ud83d"))
                .hasMessage("Route: \"a\ud83d\" has half of a surrogate pair, which no URL can hold."
                        + " Give whole characters.");
    }

    @Test
    void has_a_query_in_the_order_given() {
        Route route = Route.of("/orders").with("by", DayOfWeek.MONDAY).with("page", 2);

        assertThat(route).hasToString("/orders?by=MONDAY&page=2");
    }

    @Test
    void encodes_names_and_values_of_the_query() {
        Route route = Route.of("/a").with("a&b", "c=d e+f/g?h;i#\u00fc").with("q", "");

        assertThat(route).hasToString("/a?a%26b=c%3Dd%20e%2Bf/g?h%3Bi%23%C3%BC&q=");
    }

    @Test
    void a_value_of_the_query_decodes_to_its_text() {
        Random random = new Random(2);
        for (int i = 0; i < 5_000; i++) {
            String text = text(random);
            String url = Route.of("/a").with("q", text).toString();

            assertThat(URLDecoder.decode(url.substring("/a?q=".length()), UTF_8))
                    .isEqualTo(text);
            assertThat(URI.create(url).getRawFragment()).isNull();
        }
    }

    @Test
    void the_last_value_of_a_name_stays() {
        Route route = Route.of("/a").with("x", 1).with("y", 2).with("x", 3);

        assertThat(route)
                .hasToString("/a?y=2&x=3")
                .isEqualTo(Route.of("/a").with("y", 2).with("x", 3));
        assertThat(route.with("x", null).with("y", null)).isEqualTo(Route.of("/a"));
    }

    @Test
    void writes_each_element_of_a_list() {
        assertThat(Route.of("/a").with("tag", List.of("x", "y z"))).hasToString("/a?tag=x&tag=y%20z");
        assertThat(Route.of("/a").with("tag", List.of())).hasToString("/a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "orders",
                "//evil.com",
                "/\\evil.com",
                "/a?b",
                "/a#b",
                "/a b",
                "/\u00fc",
                "/%",
                "/%2",
                "/%zz",
                "https://evil.com",
                "/\t/evil.com",
            })
    void is_made_of_encoded_paths_only(String path) {
        assertThatThrownBy(() -> Route.of(path))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Route: \"" + path + "\" is no path of this application."
                        + " Give one such as \"/orders\", with encoded segments and no query.");
    }

    @Test
    void stands_in_an_attribute_with_the_context_path() {
        Route route = Route.of("/orders/5").with("by", "a").with("page", 2);

        assertThat(html("<a href={} data-to={} title=\"to {}\">{}</a>", route, route, route, route)
                        .plain("/shop"))
                .isEqualTo("<a href=\"/shop/orders/5?by=a&amp;page=2\" data-to=\"/shop/orders/5?by=a&amp;page=2\""
                        + " title=\"to /orders/5?by=a&amp;page=2\">/orders/5?by=a&amp;page=2</a>");
        assertThat(html("<a href=\"{}#lines\">x</a>", route))
                .hasToString("<a href=\"/orders/5?by=a&amp;page=2#lines\">x</a>");
        assertThat(html("<a href=\"{}#lines\">x</a>", Route.of("/a")).plain("https://shop.example"))
                .isEqualTo("<a href=\"https://shop.example/a#lines\">x</a>");
        assertThat(html("<a href=\"{}{}\">x</a>", "/shop", Route.of("/a")).plain("/shop"))
                .isEqualTo("<a href=\"/shop/a\">x</a>");
    }
}

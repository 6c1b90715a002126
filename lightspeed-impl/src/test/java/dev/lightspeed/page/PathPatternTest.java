package dev.lightspeed.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathPatternTest {

    private static Location at(String url) {
        return Location.of(url).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "/, /",
        "/, /?by=date",
        "/todos, /todos",
        "/todos, /t%6fdos",
        "/todos, /todos;jsessionid=1",
        "/orders/{id}, /orders/5",
        "/orders/{id}, /orders/a%2Fb",
        "/{shop}/orders/{id}, /x/orders/5",
    })
    void matches_segment_by_segment(String pattern, String url) {
        assertThat(PathPattern.of(pattern).matches(at(url))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "/, /todos",
        "/todos, /",
        "/todos, /todos/",
        "/todos, /Todos",
        "/orders/{id}, /orders",
        "/orders/{id}, /orders/",
        "/orders/{id}, /orders/5/lines",
        "/orders/{id}, //5",
        "/{a}, //",
    })
    void matches_nothing_else(String pattern, String url) {
        assertThat(PathPattern.of(pattern).matches(at(url))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "todos", "/..", "/a/../b", "/%2e%2E/b", "/.", "/%", "/%zz", "http://x/y"})
    void no_url_of_the_application_has_such_a_path(String url) {
        assertThat(Location.of(url)).isEqualTo(Optional.empty());
    }

    @Test
    void decodes_parameters_of_the_path_and_the_query() {
        PathPattern pattern = PathPattern.of("/orders/{id}");
        Location location = at("/orders/a+b%20c%2Fd?x=1&x=a+b%20c&id=2&flag&=y&%zz=1&bad=%zz");

        assertThat(pattern.values("id", location)).isEqualTo(List.of("a+b c/d", "2"));
        assertThat(pattern.values("x", location)).isEqualTo(List.of("1", "a b c"));
        assertThat(pattern.values("flag", location)).isEqualTo(List.of(""));
        assertThat(pattern.values("bad", location)).isEmpty();
        assertThat(pattern.values("none", location)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cart | does not begin with a slash. Write \"/cart\".",
                "/cart/ | ends with a slash. Leave it out.",
                "/a//b | has an empty segment. Leave one slash out.",
                "/a?b | has a query. Read it with Page.param.",
                "/a#b | has a query. Read it with Page.param.",
                "/lightspeed/x | belongs to the runtime. Take another.",
                "/a/{id | has a segment \"{id\". A parameter is a whole segment in braces, such as \"{id}\".",
                "/a/x{id} | has a segment \"x{id}\". A parameter is a whole segment in braces, such as \"{id}\".",
                "/a/{} | has a segment \"{}\". A parameter is a whole segment in braces, such as \"{id}\".",
                "/{id}/{id} | has two parameters \"id\". Rename one of them.",
            })
    void says_what_is_wrong_with_a_pattern(String pattern, String what) {
        assertThatThrownBy(() -> PathPattern.of(pattern))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the path \"" + pattern + "\" " + what);
    }

    @Test
    void leads_to_the_pattern_with_the_most_literal_segments() {
        Routes<String> routes = new Routes<>(List.of("/{a}/{b}", "/orders/{id}", "/orders/new"), PathPattern::of);

        assertThat(routes.find(at("/orders/new"))).contains("/orders/new");
        assertThat(routes.find(at("/orders/5"))).contains("/orders/{id}");
        assertThat(routes.find(at("/x/y"))).contains("/{a}/{b}");
        assertThat(routes.find(at("/x"))).isEmpty();
    }

    @Test
    void complains_of_patterns_with_equal_right_only() {
        Routes<String> routes = new Routes<>(
                List.of("/a", "/a", "/{x}", "/orders/{id}", "/{kind}/new", "/orders/new"), PathPattern::of);

        assertThat(routes.rivals(name -> "view"))
                .containsExactly(
                        "Two views claim \"/a\": view and view. Give one of them another path.",
                        "\"/orders/{id}\" and \"/{kind}/new\" match the same URLs: view and view."
                                + " Give one of them a literal segment more.");
    }
}

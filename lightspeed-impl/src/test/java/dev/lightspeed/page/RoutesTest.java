package dev.lightspeed.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.route.PathPattern;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {

    private static Location at(String url) {
        return Location.of(url).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "/, /?by=date",
        "/todos, /t%6fdos",
        "/todos, /todos;jsessionid=1",
        "/orders/{id}, /orders/a%2Fb",
        "/orders/{id:long}, /orders/%35",
    })
    void matches_decoded_segments(String pattern, String url) {
        assertThat(PathPattern.of(pattern).matches(at(url).segments())).isTrue();
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

        assertThat(location.values(pattern, "id")).isEqualTo(List.of("a+b c/d", "2"));
        assertThat(location.values(pattern, "x")).isEqualTo(List.of("1", "a b c"));
        assertThat(location.values(pattern, "flag")).isEqualTo(List.of(""));
        assertThat(location.values(pattern, "bad")).isEmpty();
        assertThat(location.values(pattern, "none")).isEmpty();
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
    void leads_on_where_the_text_is_of_another_type() {
        Routes<String> routes = new Routes<>(List.of("/orders/{id:long}", "/{kind}/{name}"), PathPattern::of);

        assertThat(routes.find(at("/orders/5"))).contains("/orders/{id:long}");
        assertThat(routes.find(at("/orders/five"))).contains("/{kind}/{name}");
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

package dev.lightspeed.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.route.Claim;
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

    private static Routes<String> routes(String... patterns) {
        return new Routes<>(List.of(patterns), pattern -> Claim.ofView(PathPattern.of(pattern), pattern));
    }

    @Test
    void leads_to_the_pattern_with_the_most_literal_segments() {
        Routes<String> routes = routes("/{a}/{b}", "/orders/{id}", "/orders/new");

        assertThat(routes.find("GET", at("/orders/new"))).contains("/orders/new");
        assertThat(routes.find("HEAD", at("/orders/5"))).contains("/orders/{id}");
        assertThat(routes.find("GET", at("/x/y"))).contains("/{a}/{b}");
        assertThat(routes.find("GET", at("/x"))).isEmpty();
        assertThat(routes.find("POST", at("/orders/new"))).isEmpty();
    }

    @Test
    void leads_on_where_the_text_is_of_another_type() {
        Routes<String> routes = routes("/orders/{id:long}", "/{kind}/{name}");

        assertThat(routes.find("GET", at("/orders/5"))).contains("/orders/{id:long}");
        assertThat(routes.find("GET", at("/orders/five"))).contains("/{kind}/{name}");
    }

    @Test
    void leads_each_method_to_its_own() {
        Claim get = Claim.ofView(PathPattern.of("/login"), "shop.Login");
        Claim post = new Claim("POST", PathPattern.of("/{page}"), "shop.Forms.send", false);
        Routes<Claim> routes = new Routes<>(List.of(get, post), claim -> claim);

        assertThat(routes.find("GET", at("/login"))).contains(get);
        assertThat(routes.find("POST", at("/login"))).contains(post);
        assertThat(routes.methods(at("/login"))).containsExactly("GET", "HEAD", "POST");
        assertThat(routes.methods(at("/other"))).containsExactly("POST");
        assertThat(routes.methods(at("/a/b"))).isEmpty();
    }
}

package dev.lightspeed.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathPatternTest {

    private static List<String> segments(String path) {
        return path.equals("/") ? List.of() : List.of(path.substring(1).split("/", -1));
    }

    @ParameterizedTest
    @CsvSource({
        "/, /",
        "/todos, /todos",
        "/orders/{id}, /orders/5",
        "/{shop}/orders/{id}, /x/orders/5",
        "/orders/{id:long}, /orders/5",
        "/orders/{id:long}, /orders/-9223372036854775808",
        "/orders/{id:int}, /orders/2147483647",
        "/days/{day:date}, /days/2024-02-29",
        "/flags/{on:boolean}, /flags/false",
        "/files/{id:uuid}, /files/123E4567-e89b-12d3-a456-426614174000",
    })
    void matches_segment_by_segment(String pattern, String path) {
        assertThat(PathPattern.of(pattern).matches(segments(path))).isTrue();
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
        "/orders/{id:long}, /orders/five",
        "/orders/{id:long}, /orders/",
        "/orders/{id:long}, /orders/007",
        "/orders/{id:long}, /orders/+7",
        "/orders/{id:long}, /orders/-0",
        "/orders/{id:long}, /orders/\u0665",
        "/orders/{id:int}, /orders/2147483648",
        "/days/{day:date}, /days/2023-02-29",
        "/flags/{on:boolean}, /flags/TRUE",
        "/files/{id:uuid}, /files/1-2-3-4-5",
    })
    void matches_nothing_else(String pattern, String path) {
        assertThat(PathPattern.of(pattern).matches(segments(path))).isFalse();
    }

    @Test
    void tells_the_value_of_a_parameter() {
        PathPattern pattern = PathPattern.of("/{shop}/orders/{id:long}");

        assertThat(pattern.value("id", segments("/x/orders/5"))).contains("5");
        assertThat(pattern.value("orders", segments("/x/orders/5"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/a, /a",
        "/{x}, /{y}",
        "/{x}, /{y:long}",
        "/{x:int}, /{y:long}",
        "/orders/{id}, /{kind}/new",
        "/orders/{id:long}, /{kind}/5",
    })
    void patterns_with_equal_right_are_rivals(String one, String other) {
        assertThat(PathPattern.of(one).rivals(PathPattern.of(other))).isTrue();
        assertThat(PathPattern.of(other).rivals(PathPattern.of(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "/a, /b",
        "/a, /{x}",
        "/{x}, /{x}/{y}",
        "/{x:date}, /{y:long}",
        "/{x:uuid}, /{y:boolean}",
        "/orders/{id:long}, /{kind}/new",
        "/orders/new, /{kind}/new",
    })
    void other_patterns_live_side_by_side(String one, String other) {
        assertThat(PathPattern.of(one).rivals(PathPattern.of(other))).isFalse();
        assertThat(PathPattern.of(other).rivals(PathPattern.of(one))).isFalse();
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
                "/a/../b | has a segment \"..\", which browsers resolve. Take another.",
                "/a/{id | has a segment \"{id\". A parameter is a whole segment in braces, such as \"{id}\".",
                "/a/x{id} | has a segment \"x{id}\". A parameter is a whole segment in braces, such as \"{id}\".",
                "/a/{} | has a segment \"{}\". A parameter is a whole segment in braces, such as \"{id}\".",
                "/{id}/{id} | has two parameters \"id\". Rename one of them.",
                "/{id}/{id:int} | has two parameters \"id\". Rename one of them.",
                "/{order-id} | has a parameter \"order-id\". Name it like a variable of Java, such as \"{id}\" or"
                        + " \"{id:long}\".",
                "/{:int} | has a parameter \"\". Name it like a variable of Java, such as \"{id}\" or \"{id:long}\".",
                "/{id:number} | has a parameter of type \"number\". Types are boolean, date, int, long and uuid;"
                        + " without one it is a text.",
            })
    void says_what_is_wrong_with_a_pattern(String pattern, String what) {
        assertThatThrownBy(() -> PathPattern.of(pattern))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the path \"" + pattern + "\" " + what);
    }
}

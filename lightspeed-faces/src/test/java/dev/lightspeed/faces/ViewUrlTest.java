package dev.lightspeed.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViewUrlTest {

    @Test
    void a_url_without_parameters_is_as_it_was_written() {
        assertThat(new ViewUrl("/todos?show=open").complete()).isEqualTo("/todos?show=open");
    }

    @Test
    void a_parameter_takes_the_place_of_its_braces() {
        ViewUrl url = new ViewUrl("/todos/{list}/{item}").with("list", "work").with("item", "7");

        assertThat(url.complete()).isEqualTo("/todos/work/7");
    }

    @Test
    void what_has_no_braces_goes_into_the_query() {
        ViewUrl url = new ViewUrl("/todos").with("show", "open").with("by", "Ann & Bob");

        assertThat(url.complete()).isEqualTo("/todos?show=open&by=Ann%20%26%20Bob");
    }

    @Test
    void a_query_that_was_written_is_gone_on_with() {
        assertThat(new ViewUrl("/todos?show=open").with("by", "Ann").complete()).isEqualTo("/todos?show=open&by=Ann");
    }

    @Test
    void a_value_in_the_path_stays_one_segment() {
        assertThat(new ViewUrl("/todos/{list}").with("list", "a/b?c+d é").complete())
                .isEqualTo("/todos/a%2Fb%3Fc%2Bd%20%C3%A9");
    }

    @Test
    void braces_that_nothing_fills_are_complained_of() {
        assertThatThrownBy(
                        () -> new ViewUrl("/todos/{list}").with("lisst", "work").complete())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("<ls:live view=\"/todos/{list}?lisst=work\">: nothing fills {list}."
                        + " Add <f:param name=\"list\" value=\"...\"/>.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ".."})
    void a_value_that_is_no_segment_is_complained_of(String value) {
        assertThatThrownBy(() -> new ViewUrl("/todos/{list}").with("list", value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("<ls:live view=\"/todos/{list}\">: the parameter \"list\" is \"" + value
                        + "\", which cannot stand in a path. Give it a value, or put it into the query.");
    }
}

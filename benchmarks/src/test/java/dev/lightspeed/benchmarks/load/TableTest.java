package dev.lightspeed.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TableTest {

    private final Table table = new Table("Events", "event", "CPU, us", "trouble");

    @Test
    void numbers_are_shown_with_three_digits_and_what_was_not_measured_is_empty() {
        table.row("echo", 12345.6, "");
        table.row("W1", 12.345, "");
        table.row("W2", 1.2345, "2 failed");
        table.row("W3", Double.NaN, "");
        table.row("W4", Double.POSITIVE_INFINITY, "");

        assertThat(table.markdown()).isEqualTo("""
                ### Events

                | event | CPU, us | trouble |
                |---|---|---|
                | echo | 12,346 |  |
                | W1 | 12.3 |  |
                | W2 | 1.23 | 2 failed |
                | W3 |  |  |
                | W4 |  |  |
                """);
    }

    @Test
    void programs_get_the_whole_number() {
        table.row("W1", 12.345, "");
        table.row("W3", Double.POSITIVE_INFINITY, "");

        assertThat(table.json().build())
                .hasToString(
                        "[{\"event\":\"W1\",\"CPU, us\":12.345,\"trouble\":\"\"},{\"event\":\"W3\",\"trouble\":\"\"}]");
    }

    @Test
    void a_row_has_a_cell_for_each_column() {
        assertThatThrownBy(() -> table.row("W1"))
                .hasMessage("Events: 1 cells. There are 3 columns: [event, CPU, us, trouble].");
    }
}

package dev.lightspeed.benchmarks.plots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AxisTest {

    @Test
    void a_power_of_ten_takes_as_much_room_as_any_other() {
        Axis axis = Axis.log(30, 2000, 100, 400);

        assertThat(axis.ticks()).containsExactly(10.0, 100.0, 1000.0, 10_000.0);
        assertThat(axis.at(100)).isCloseTo(200, within(0.01));
        assertThat(axis.at(1000)).isCloseTo(300, within(0.01));
    }

    @Test
    void other_axes_begin_at_zero_and_end_at_a_round_number() {
        Axis axis = Axis.linear(4321, 400, 100);

        assertThat(axis.ticks()).containsExactly(0.0, 1000.0, 2000.0, 3000.0, 4000.0, 5000.0);
        assertThat(axis.at(0)).isEqualTo(400);
        assertThat(axis.at(5000)).isEqualTo(100);
    }

    @Test
    void numbers_are_written_with_three_digits() {
        assertThat(Axis.shown(12_345.6)).isEqualTo("12,346");
        assertThat(Axis.shown(12.34)).isEqualTo("12.3");
        assertThat(Axis.shown(0.7)).isEqualTo("0.7");
        assertThat(Axis.shown(0.01)).isEqualTo("0.01");
        assertThat(Axis.shown(100)).isEqualTo("100");
    }
}

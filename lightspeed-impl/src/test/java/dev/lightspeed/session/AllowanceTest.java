package dev.lightspeed.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AllowanceTest {

    private final Allowance allowance = new Allowance(10, 3, 0);

    @Test
    void allows_a_burst_and_no_more() {
        assertThat(allowance.take(0, 0)).isTrue();
        assertThat(allowance.take(0, 0)).isTrue();
        assertThat(allowance.take(0, 0)).isTrue();

        assertThat(allowance.take(0, 0)).isFalse();
    }

    @Test
    void refills_with_time_up_to_the_burst() {
        for (int i = 0; i < 3; i++) {
            allowance.take(0, 0);
        }

        assertThat(allowance.take(0, 99)).isFalse();
        assertThat(allowance.take(0, 100)).isTrue();
        assertThat(allowance.take(2 * 4096, 1_000_000)).isTrue();
        assertThat(allowance.take(0, 1_000_000)).isFalse();
    }

    @Test
    void counts_a_large_message_for_each_of_its_parts() {
        assertThat(allowance.take(3 * 4096, 0)).isFalse();
        assertThat(allowance.take(2 * 4096, 0)).isTrue();
    }

    @Test
    void a_clock_that_goes_back_takes_nothing_away() {
        allowance.take(0, 1_000);

        assertThat(allowance.take(4096, 0)).isTrue();
    }
}

package dev.lightspeed.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TallyTest {

    private static final long MILLI = 1_000_000;

    private final Tally tally = new Tally();

    /** An event is due each millisecond and takes 0.1 ms; for the second half of a second the server does nothing. */
    @Test
    void a_server_that_stalls_is_charged_with_every_event_that_was_due_meanwhile() {
        for (long due = 0; due < 1000 * MILLI; due += MILLI) {
            long answered = Math.max(due, due < 500 * MILLI ? 0 : 1000 * MILLI) + MILLI / 10;
            tally.answered(due, answered);
        }

        assertThat(tally.events).isEqualTo(1000);
        assertThat(tally.millis(50)).isCloseTo(0.1, within(0.01));
        assertThat(tally.millis(75)).isCloseTo(250, within(2.0));
        assertThat(tally.millis(99)).isCloseTo(490, within(2.0));
    }

    @Test
    void clocks_that_disagree_make_no_negative_time() {
        tally.answered(10, 5);

        assertThat(tally.latencies.getMaxValue()).isZero();
    }
}

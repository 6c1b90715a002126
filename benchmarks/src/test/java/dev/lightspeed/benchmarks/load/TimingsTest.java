package dev.lightspeed.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TimingsTest {

    @Test
    void times_are_told_by_percentiles_and_handling_by_its_mean() {
        Timings timings = new Timings(200);
        for (int i = 100; i > 0; i--) {
            timings.add(i, 2 * i, i % 2 == 0 ? 0.1 : 0.2);
        }

        assertThat(timings.changed(50)).isEqualTo(51);
        assertThat(timings.painted(95)).isEqualTo(192);
        assertThat(timings.handlingMicros()).isCloseTo(150, within(0.001));
    }
}

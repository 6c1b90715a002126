package dev.lightspeed.test.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which application the annotations of a test mean. */
class UnitsTest {

    private final Units first = units();
    private final Units second = units();

    private static Units units() {
        return new Units(new ClassLoader(null) {}, null, null, null);
    }

    @AfterEach
    void leave() {
        first.leave();
        second.leave();
    }

    @Test
    void annotations_mean_the_application_that_was_entered_last() {
        first.enter();
        second.enter();

        assertThat(Units.inForce()).containsSame(second);
    }

    @Test
    void an_application_that_is_left_leaves_the_next_in_force() {
        first.enter();
        second.enter();

        first.leave();

        assertThat(Units.inForce()).containsSame(second);
    }

    @Test
    void annotations_mean_none_when_it_is_left_or_closed() {
        first.enter();
        first.leave();
        assertThat(Units.inForce()).isEmpty();

        second.enter();
        second.close();
        assertThat(Units.inForce()).isEmpty();
    }
}

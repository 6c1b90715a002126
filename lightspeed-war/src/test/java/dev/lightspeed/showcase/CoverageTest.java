package dev.lightspeed.showcase;

import dev.lightspeed.test.LightspeedTest;
import dev.lightspeed.test.LiveTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Runs after all others, as {@code junit-platform.properties} says. */
@LightspeedTest
@Order(Integer.MAX_VALUE)
class CoverageTest {

    @Inject
    LiveTest live;

    @Test
    void the_tests_open_every_page_and_call_every_handler() {
        live.coverage().isComplete();
    }
}

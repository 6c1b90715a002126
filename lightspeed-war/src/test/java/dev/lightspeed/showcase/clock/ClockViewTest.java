package dev.lightspeed.showcase.clock;

import static dev.lightspeed.test.find.Finders.css;
import static dev.lightspeed.test.find.Finders.field;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.showcase.ticking.Seconds;
import dev.lightspeed.test.LightspeedTest;
import dev.lightspeed.test.LiveTest;
import dev.lightspeed.test.Page;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The clock, on the time of the test. */
@LightspeedTest
class ClockViewTest {

    @Inject
    LiveTest live;

    @Test
    void the_zone_stands_in_the_address() {
        Page page = live.open("/clock");

        page.element(field("Time zone")).choose("Tokyo");

        assertThat(page.url()).isEqualTo("/clock?zone=Asia%2FTokyo");
        page.and(css(".clock .muted").containsText("UTC+09:00"));
    }

    @Test
    void a_second_is_shown_when_it_has_come() {
        Page page = live.open("/clock");

        live.publish(Seconds.TOPIC, new Seconds.Second(Instant.parse("2026-01-01T12:34:56Z")));

        page.and(css(".clock time").hasText("12:34:56"));
    }

    @Test
    void an_unknown_zone_is_that_of_the_world() {
        live.open("/clock?zone=Atlantis").and(css(".clock .muted").containsText("UTC"));
    }
}

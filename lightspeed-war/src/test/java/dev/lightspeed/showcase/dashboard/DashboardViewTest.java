package dev.lightspeed.showcase.dashboard;

import static dev.lightspeed.test.find.Finders.css;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.test.LightspeedTest;
import dev.lightspeed.test.LiveTest;
import dev.lightspeed.test.Page;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Two hundred numbers that change ten times a second. */
@LightspeedTest
class DashboardViewTest {

    @Inject
    LiveTest live;

    @Test
    void the_numbers_follow_the_ticker() {
        Page page = live.open("/dashboard");
        int before = page.messages().size();

        live.advance(Duration.ofMillis(500));

        page.and(css(".tile").isShown(200));
        assertThat(page.messages()).hasSizeGreaterThan(before);
    }

    @Test
    void nobody_ticks_for_nobody() {
        live.open("/dashboard").close();
        live.advance(Duration.ofMinutes(2));

        assertThat(live.subscribers()).isZero();
    }
}

package dev.lightspeed.showcase.home;

import static dev.lightspeed.test.Visit.inBrowser;
import static dev.lightspeed.test.find.Finders.button;
import static dev.lightspeed.test.find.Finders.css;

import dev.lightspeed.test.LightspeedTest;
import dev.lightspeed.test.LiveTest;
import dev.lightspeed.test.Page;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The front page, seen by two. */
@LightspeedTest
class HomeViewTest {

    @Inject
    LiveTest live;

    @Test
    void a_wave_reaches_every_open_tab() {
        Page page = live.open("/");
        Page theirs = live.open("/", inBrowser("another"));

        page.element(button("Wave to every open tab")).click();

        page.and(css(".now-facts dd").nth(2).hasText("1"));
        theirs.and(css(".now-facts dd").nth(2).hasText("1"));
    }

    @Test
    void who_leaves_is_counted_no_more() {
        Page page = live.open("/");
        Page theirs = live.open("/", inBrowser("another"));
        page.and(css(".now-facts dd").nth(1).hasText("2"));

        theirs.close();
        live.advance(Duration.ofMinutes(2));

        page.and(css(".now-facts dd").nth(1).hasText("1"));
    }
}

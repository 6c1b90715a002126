package dev.lightspeed.showcase.counter;

import static dev.lightspeed.test.Unit.BYTES;
import static dev.lightspeed.test.find.Finders.button;
import static dev.lightspeed.test.find.Finders.css;

import dev.lightspeed.test.LightspeedTest;
import dev.lightspeed.test.LiveTest;
import dev.lightspeed.test.Page;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** The counters, in both styles. */
@LightspeedTest
class CounterPagesTest {

    @Inject
    LiveTest live;

    @Test
    void a_click_adds_one() {
        Page page = live.open("/counter");

        page.element(button("+1")).click();

        page.and(css(".big").hasText("1"));
        page.patches().last().isAtMost(40, BYTES);
    }

    @Test
    void every_page_counts_for_itself() {
        Page page = live.open("/counter");
        Page another = live.open("/counter");

        page.element(button("+1")).click();

        another.and(css(".big").hasText("0"));
    }

    @Test
    void the_pure_counter_adds_and_goes_back_to_zero() {
        Page page = live.open("/counter/pure");
        page.and(button("Reset").isDisabled());

        page.element(button("+1")).click();
        page.element(button("+10")).click();

        page.and(css(".big").hasText("11"));
        page.element(button("Reset")).click();
        page.and(css(".big").hasText("0"));
    }
}

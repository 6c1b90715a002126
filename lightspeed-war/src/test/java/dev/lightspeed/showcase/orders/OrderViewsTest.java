package dev.lightspeed.showcase.orders;

import static dev.lightspeed.test.find.Finders.button;
import static dev.lightspeed.test.find.Finders.css;

import dev.lightspeed.test.LightspeedTest;
import dev.lightspeed.test.LiveTest;
import dev.lightspeed.test.Page;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** The live views of the order desk, as pages of their own. */
@LightspeedTest(beans = FacesPages.class)
class OrderViewsTest {

    @Inject
    LiveTest live;

    @Inject
    Event<NewOrder> placed;

    @Test
    void an_order_that_a_bean_fires_is_to_be_packed_in_its_depot() {
        Page north = live.open("/orders/picking/north");
        Page south = live.open("/orders/picking/south");

        live.step(() -> placed.fire(new NewOrder("Barbara", "Shelf", 3, Depot.SOUTH)));

        south.shows(css("li").containing("3 × Shelf for Barbara"));
        north.hides(css("li").containing("Barbara"));
    }

    @Test
    void what_is_shipped_is_packed_no_more_and_counted() {
        Page picking = live.open("/orders/picking/south");
        Page tally = live.open("/orders/tally");

        picking.click(button("Ship"));

        picking.shows(css(".empty").containing("Nothing to pack."));
        tally.shows(css(".figure").containing("shipped 1"));
    }
}

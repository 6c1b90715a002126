package dev.lightspeed.showcase.table;

import static dev.lightspeed.test.Unit.BYTES;
import static dev.lightspeed.test.find.Finders.alert;
import static dev.lightspeed.test.find.Finders.button;
import static dev.lightspeed.test.find.Finders.css;
import static dev.lightspeed.test.find.Finders.field;

import dev.lightspeed.test.LightspeedTest;
import dev.lightspeed.test.LiveTest;
import dev.lightspeed.test.Page;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A thousand rows. */
@LightspeedTest
class TableViewTest {

    @Inject
    LiveTest live;

    private static final int ROWS = 1000;

    @Test
    void a_changed_cell_costs_few_bytes() {
        Page page = live.open("/table");

        page.element(button("Change a cell")).click();

        page.patches().last().isAtMost(50, BYTES);
    }

    @Test
    void a_row_is_appended() {
        Page page = live.open("/table");

        page.element(button("Append a row")).click();

        page.and(css("output").hasText(ROWS + 1 + " rows")).and(css("tbody tr").isShown(ROWS + 1));
    }

    @Test
    void rows_are_sorted_by_a_column_and_by_another() {
        Page page = live.open("/table");

        page.element(button("Sort")).click();

        page.and(css("th[aria-sort=ascending]").hasText("Qty"));
        page.element(button("Name")).click();
        page.and(css("th[aria-sort=ascending]").hasText("Name"));
    }

    @Test
    void the_filter_waits_until_typing_has_ended() {
        Page page = live.open("/table");
        page.element(field("Filter")).type("Item 99");
        page.and(css("output").hasText(ROWS + " rows"));

        live.advance(Duration.ofMillis(150));

        page.and(css("output").hasText("11 rows"));
    }

    @Test
    void a_filter_without_hits_says_so() {
        Page page = live.open("/table");

        page.element(field("Filter")).type("no row has this");
        live.advance(Duration.ofMillis(150));

        page.shows(css(".empty").containing("No row has this text."));
    }

    @Test
    void a_quantity_is_edited_in_its_row() {
        Page page = live.open("/table");
        page.element(css("tbody tr button").nth(1)).click();

        page.element(field("Quantity")).fill("many");
        page.element(field("Quantity")).press("Enter");

        page.shows(alert("A whole number of up to five digits."))
                .and(field("Quantity").hasValue("many"));
        page.element(field("Quantity")).fill("4711");
        page.element(field("Quantity")).press("Enter");
        page.shows(button("4711")).hides(field("Quantity"));
    }

    @Test
    void escape_leaves_a_quantity_as_it_was() {
        Page page = live.open("/table");
        page.element(css("tbody tr button").nth(1)).click();
        page.element(field("Quantity")).fill("4711");

        page.element(field("Quantity")).press("Escape");

        page.hides(field("Quantity"), button("4711"));
    }
}

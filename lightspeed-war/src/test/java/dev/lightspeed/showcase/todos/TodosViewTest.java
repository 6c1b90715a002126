package dev.lightspeed.showcase.todos;

import static dev.lightspeed.test.Unit.BYTES;
import static dev.lightspeed.test.Visit.inBrowser;
import static dev.lightspeed.test.find.Finders.alert;
import static dev.lightspeed.test.find.Finders.button;
import static dev.lightspeed.test.find.Finders.checkbox;
import static dev.lightspeed.test.find.Finders.css;
import static dev.lightspeed.test.find.Finders.field;
import static dev.lightspeed.test.find.Finders.link;
import static dev.lightspeed.test.find.Finders.listItem;
import static dev.lightspeed.test.find.Finders.text;

import dev.lightspeed.test.LightspeedTest;
import dev.lightspeed.test.LiveTest;
import dev.lightspeed.test.Page;
import dev.lightspeed.test.persistence.RolledBack;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list with its database: migrated by Flyway, written by JPA. */
@LightspeedTest
@RolledBack
class TodosViewTest {

    @Inject
    LiveTest live;

    private Page page;

    @BeforeEach
    void open() {
        page = live.open("/todos");
        page.form("add").fill("title", "Milk").submit();
    }

    @Test
    void what_is_added_is_shown_and_the_field_is_empty_again() {
        page.shows(checkbox("Milk")).and(field("What is to be done?").isEmpty());
    }

    @Test
    void a_title_of_blanks_is_refused_and_stays_in_the_field() {
        page.form("add").fill("title", "  ").submit();

        page.shows(alert("Say what is to be done."));
        page.and(field("What is to be done?").hasValue("  "));
    }

    @Test
    void a_ticked_item_leaves_the_open_ones() {
        page.element(link("Open")).click();

        page.element(checkbox("Milk")).click();

        page.hides(checkbox("Milk"));
        page.element(link("Done")).click();
        page.and(checkbox("Milk").isChecked());
    }

    @Test
    void a_tick_costs_few_bytes() {
        page.element(checkbox("Milk")).click();

        page.patches().last().isAtMost(60, BYTES);
    }

    @Test
    void what_is_done_is_cleared() {
        page.element(checkbox("Milk")).click();

        page.element(button("Clear done")).click();

        page.hides(checkbox("Milk"));
    }

    @Test
    void an_item_is_deleted() {
        page.element(button("Delete Milk")).click();

        page.hides(checkbox("Milk"));
    }

    @Test
    void another_visitor_sees_every_change() {
        Page theirs = live.open("/todos", inBrowser("another"));

        page.form("add").fill("title", "Bread").submit();

        theirs.shows(checkbox("Milk"), checkbox("Bread"));
    }

    @Test
    void a_title_is_changed() {
        page.element(button("Edit Milk")).click();

        page.form("save").fill("title", "Oat milk").submit();

        page.shows(checkbox("Oat milk")).hides(checkbox("Milk"));
    }

    @Test
    void an_empty_title_is_not_saved() {
        page.element(button("Edit Milk")).click();

        page.form("save").fill("title", "").submit();

        page.shows(alert("Say what is to be done.")).and(field("Title").isInvalid());
    }

    @Test
    void escape_leaves_the_title_as_it_was() {
        page.element(button("Edit Milk")).click();
        page.element(field("Title")).fill("Wine");

        page.element(field("Title")).press("Escape");

        page.shows(checkbox("Milk")).hides(field("Title"));
    }

    @Test
    void cancelling_leaves_the_title_as_it_was() {
        page.element(button("Edit Milk")).click();

        page.element(button("Cancel")).click();

        page.shows(checkbox("Milk")).hides(field("Title"));
    }

    @Test
    void who_saves_over_the_change_of_another_is_told_first() {
        Page theirs = live.open("/todos", inBrowser("another"));
        page.element(button("Edit Milk")).click();
        theirs.element(button("Edit Milk")).click();
        theirs.form("save").fill("title", "Oat milk").submit();

        page.form("save").fill("title", "Goat milk").submit();

        page.shows(alert().containing("Meanwhile this became “Oat milk” in another page."));
        page.and(field("Title").hasValue("Goat milk"));
        page.form("save").submit();
        page.shows(checkbox("Goat milk"));
        theirs.shows(checkbox("Goat milk"));
    }

    @Test
    void what_was_typed_outlives_the_item() {
        Page theirs = live.open("/todos", inBrowser("another"));
        page.element(button("Edit Milk")).click();
        theirs.element(button("Delete Milk")).click();

        page.form("save").fill("title", "Goat milk").submit();

        page.shows(alert().containing("Meanwhile this was deleted in another page."));
        page.form("save").submit();
        page.shows(checkbox("Goat milk"));
    }

    @Test
    void a_page_comes_back_after_a_broken_line_and_missed_nothing() {
        page.cut();
        live.open("/todos", inBrowser("another"))
                .form("add")
                .fill("title", "Bread")
                .submit();

        page.resume();

        page.shows(checkbox("Bread"));
    }

    @Test
    void a_filter_without_hits_says_so() {
        page.element(button("Clear done")).click();

        page.element(link("Done")).click();

        page.shows(text("Nothing here.")).hides(listItem().within(css("ul.todos")));
    }
}

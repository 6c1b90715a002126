package dev.lightspeed.test;

import static dev.lightspeed.html.Html.html;
import static dev.lightspeed.test.find.Finders.listItem;

import dev.lightspeed.LiveView;
import dev.lightspeed.On;
import dev.lightspeed.html.Html;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbDateFormat;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Forms that fill objects: the kit has the JSON-B that a server would have. */
@LightspeedTest
class ObjectsTest {

    public static class Trip {
        public String to = "nowhere";

        @JsonbDateFormat("dd.MM.yyyy")
        public @Nullable LocalDate day;

        @Override
        public String toString() {
            return to + " on " + day;
        }
    }

    @LiveView("/trip")
    static class TripView {

        private String text = "";

        @On
        void book(Trip trip) {
            text = trip.toString();
        }

        Html render() {
            return html("""
                    <form ls-submit="book"><input name="to" aria-label="To"><input name="day" aria-label="Day">
                    <button>Book</button></form><ul><li>{}</li></ul>""", text);
        }
    }

    @Inject
    LiveTest live;

    @Test
    void a_form_fills_an_object_that_json_b_makes() {
        Page page = live.open("/trip");

        page.form("book").fill("to", "Ulm").fill("day", "31.01.2026").submit();

        page.shows(listItem("Ulm on 2026-01-31"));
    }

    @Test
    void what_the_object_refuses_fails_the_event() {
        Page page = live.open("/trip");

        page.fails(
                "event.argument", it -> it.form("book").fill("day", "tomorrow").submit());
    }
}

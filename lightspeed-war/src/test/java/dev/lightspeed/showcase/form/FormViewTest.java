package dev.lightspeed.showcase.form;

import static dev.lightspeed.test.find.Finders.button;
import static dev.lightspeed.test.find.Finders.css;
import static dev.lightspeed.test.find.Finders.heading;

import dev.lightspeed.test.Form;
import dev.lightspeed.test.LightspeedTest;
import dev.lightspeed.test.LiveTest;
import dev.lightspeed.test.Page;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Ten fields, checked by one record. */
@LightspeedTest
class FormViewTest {

    @Inject
    LiveTest live;

    private static final Map<String, String> RIGHT = Map.of(
            "name", "Ada Lovelace",
            "email", "ada@example.org",
            "age", "36",
            "phone", "+44 20 7946 0000",
            "zip", "12345",
            "city", "London",
            "street", "St James Square 12",
            "country", "GB",
            "iban", "GB33BUKB20201555555555",
            "comment", "None.");

    @Test
    void a_field_is_checked_while_it_is_typed() {
        Page page = live.open("/form");

        page.element(css("[name=age]")).type("7");

        page.and(css("[name=age]").isInvalid());
        page.element(css("[name=age]")).type("7");
        page.and(css("[name=age]").isValid());
    }

    @Test
    void what_is_missing_is_named_and_nothing_typed_is_lost() {
        Page page = live.open("/form");

        page.form("send").fill("name", "Ada Lovelace").submit();

        page.shows(css("form .muted").containing("need another look."));
        page.and(css("[name=name]").hasValue("Ada Lovelace"))
                .and(css("[name=email]").isInvalid());
    }

    @Test
    void a_right_form_is_accepted_and_another_one_begins() {
        Page page = live.open("/form");
        Form form = page.form("send");
        RIGHT.forEach(form::fill);

        form.submit();

        page.shows(heading("Thank you, Ada Lovelace."));
        page.element(button("Once more")).click();
        page.and(css("[name=name]").isEmpty());
    }
}

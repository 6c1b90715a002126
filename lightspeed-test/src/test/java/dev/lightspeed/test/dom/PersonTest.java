package dev.lightspeed.test.dom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.BiConsumer;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PersonTest {

    private static void refuses(String html, BiConsumer<Person, Element> deed, String message) {
        TestPage page = TestPage.live(html);
        Element target = page.find("#x");

        assertThatThrownBy(() -> deed.accept(page.person, target))
                .isInstanceOf(Refused.class)
                .hasMessage(message);
        assertThat(page.events()).isEmpty();
    }

    @Test
    void clicks_nothing_that_is_disabled() {
        refuses(
                "<button id=x disabled ls-click=go>Go</button>",
                Person::click,
                "Click: <button id=\"x\" disabled ls-click=\"go\">Go</button> is disabled."
                        + " Let the page enable it first.");
    }

    @Test
    void clicks_nothing_in_a_disabled_fieldset_but_in_its_legend() {
        String html = "<fieldset disabled><legend><button id=l ls-click=l>L</button></legend>"
                + "<button id=x ls-click=go>Go</button></fieldset>";

        refuses(
                html,
                Person::click,
                "Click: <button id=\"x\" ls-click=\"go\">Go</button> is disabled by <fieldset disabled>L Go</fieldset>."
                        + " Let the page enable it first.");
        assertThat(TestPage.live(html).click("#l").events()).hasSize(1);
    }

    @Test
    void clicks_nothing_in_a_disabled_button() {
        refuses(
                "<button disabled ls-click=go><b id=x>Go</b></button>",
                Person::click,
                "Click: <b id=\"x\">Go</b> is disabled. Let the page enable it first.");
    }

    @Test
    void clicks_nothing_that_is_hidden() {
        refuses(
                "<div hidden><button id=x ls-click=go>Go</button></div>",
                Person::click,
                "Click: <button id=\"x\" ls-click=\"go\">Go</button> cannot be seen: hidden by the attribute"
                        + " hidden of <div>. Make it visible first.");
    }

    @Test
    void clicks_nothing_in_closed_details_but_their_summary() {
        String html = "<details><summary>More</summary><button id=x ls-click=go>Go</button></details>";

        refuses(
                html,
                Person::click,
                "Click: <button id=\"x\" ls-click=\"go\">Go</button> cannot be seen: hidden by the closed"
                        + " <details>. Make it visible first.");
        assertThat(TestPage.live(html).click("summary").click("#x").events()).hasSize(1);
    }

    @Test
    void clicks_nothing_in_a_closed_dialog() {
        refuses(
                "<dialog><button id=x ls-click=go>Go</button></dialog>",
                Person::click,
                "Click: <button id=\"x\" ls-click=\"go\">Go</button> cannot be seen: hidden by the closed"
                        + " <dialog>. Make it visible first.");
    }

    @Test
    void clicks_nothing_inert() {
        refuses(
                "<div inert><button id=x ls-click=go>Go</button></div>",
                Person::click,
                "Click: <button id=\"x\" ls-click=\"go\">Go</button> is out of reach: inert is set on"
                        + " <div inert>Go</div>. Take inert away first.");
    }

    @Test
    void clicks_nothing_that_has_left_the_page() {
        TestPage page = TestPage.live("<p><!--2--><button ls-click=go>Go</button><!--/--></p>");
        Element button = page.find("button");

        page.diff(0, "[0,null]");

        assertThatThrownBy(() -> page.person.click(button))
                .hasMessage("Click: <button ls-click=\"go\">Go</button> is no longer in the page. Find it again.");
    }

    @Test
    void types_into_nothing_that_is_read_only() {
        refuses(
                "<input id=x readonly>",
                (person, field) -> person.type(field, "a"),
                "Type: <input id=\"x\" readonly> is read-only. Let the page make it writable first.");
    }

    @Test
    void types_into_nothing_of_type_hidden() {
        refuses(
                "<input id=x type=hidden>",
                (person, field) -> person.fill(field, "a"),
                "Fill: <input id=\"x\" type=\"hidden\"> cannot be seen: hidden by type=\"hidden\"."
                        + " Make it visible first.");
    }

    @Test
    void types_into_fields_only() {
        refuses(
                "<p id=x>text</p>",
                (person, field) -> person.type(field, "a"),
                "Type: <p id=\"x\">text</p> takes no text. Name an <input> or a <textarea>.");
    }

    @Test
    void types_no_more_than_there_is_room_for() {
        refuses(
                "<input id=x maxlength=2>",
                (person, field) -> person.type(field, "abc"),
                "Type: <input id=\"x\" maxlength=\"2\"> has no room for \"abc\". Type 2 characters at most.");
    }

    @Test
    void fills_a_date_with_dates_only() {
        refuses(
                "<input id=x type=date>",
                (person, field) -> person.fill(field, "31.1.2026"),
                "Fill: <input id=\"x\" type=\"date\"> takes no \"31.1.2026\"."
                        + " Write it as its type \"date\" wants it, such as \"2026-01-31\".");
    }

    @Test
    void chooses_among_the_options_only() {
        refuses(
                "<select id=x><option>One<option disabled>Two<option value=3>Three</select>",
                (person, field) -> person.choose(field, "Four"),
                "Choose: <select id=\"x\"> has no option \"Four\". It offers \"One\", \"Three\".");
        refuses(
                "<select id=x><option>One<option disabled>Two</select>",
                (person, field) -> person.choose(field, "Two"),
                "Choose: <select id=\"x\"> has the option \"Two\" disabled. It offers \"One\".");
        refuses(
                "<select id=x><option>One<option>Two</select>",
                (person, field) -> person.choose(field, "One", "Two"),
                "Choose: <select id=\"x\"> takes one option, and not 2. It offers \"One\", \"Two\".");
    }

    @Test
    void chooses_several_options_where_the_choice_is_of_many() {
        TestPage page = TestPage.live("<form ls-change=by><select name=s multiple><option selected>One<option>Two"
                + "<option>Three</select></form>");

        page.person.choose(page.find("select"), "Two", "Three");

        assertThat(page.payloads()).containsExactly("{\"_target\":\"s\",\"_all\":true,\"s\":[\"Two\",\"Three\"]}");
    }

    @Test
    void takes_no_tick_from_a_radio_button() {
        refuses(
                "<input id=x type=radio checked>",
                Person::uncheck,
                "Uncheck: <input id=\"x\" type=\"radio\" checked> is a radio button. Choose another one of its group.");
        refuses("<input id=x>", Person::check, "Check: <input id=\"x\"> is no box. Name a checkbox or a radio button.");
    }

    @Test
    void leaves_a_box_alone_that_is_as_it_should_be() {
        TestPage page = TestPage.live("<input type=checkbox checked ls-click=toggle>");

        page.person.check(page.find("input"));
        int untouched = page.events().size();
        page.person.uncheck(page.find("input"));

        assertThat(untouched).isZero();
        assertThat(page.events()).hasSize(1);
    }

    @Test
    void gives_the_focus_to_what_takes_it_only() {
        refuses(
                "<p id=x>text</p>",
                Person::focus,
                "Focus: <p id=\"x\">text</p> takes no focus. Name a field, a button or a link.");
    }

    @Test
    void sends_no_form_that_the_browser_holds_back() {
        String html = "<form ls-submit=save><input name=a %s><button id=x>Save</button></form>";
        String held = ", so the browser holds its form back. Fill it as it asks, or say novalidate on the form.";

        refuses(
                html.formatted("required"),
                Person::click,
                "Click: <input name=\"a\" required> is required and empty" + held);
        refuses(
                html.formatted("type=email value=me"),
                Person::click,
                "Click: <input name=\"a\" type=\"email\" value=\"me\"> holds \"me\", which is no email" + held);
        refuses(
                html.formatted("pattern=[0-9]+ value=x"),
                Person::click,
                "Click: <input name=\"a\" pattern=\"[0-9]+\" value=\"x\"> holds \"x\", which does not match \"[0-9]+\""
                        + held);
        refuses(
                html.formatted("type=number min=2 value=1"),
                Person::click,
                "Click: <input name=\"a\" type=\"number\" min=\"2\" value=\"1\"> holds \"1\", which is below 2" + held);
        refuses(
                html.formatted("type=number max=2 value=3"),
                Person::click,
                "Click: <input name=\"a\" type=\"number\" max=\"2\" value=\"3\"> holds \"3\", which is above 2" + held);
        refuses(
                html.formatted("type=number value=1.5"),
                Person::click,
                "Click: <input name=\"a\" type=\"number\" value=\"1.5\"> holds \"1.5\", which is between its steps"
                        + held);
    }

    @Test
    void sends_what_a_form_or_a_button_says_is_not_to_be_checked() {
        TestPage form =
                TestPage.live("<form novalidate ls-submit=save><input name=a required><button>Go</button></form>");
        TestPage button =
                TestPage.live("<form ls-submit=save><input name=a required><button formnovalidate>Go</button></form>");

        assertThat(form.click("button").events()).hasSize(1);
        assertThat(button.click("button").events()).hasSize(1);
    }

    @Test
    void sends_no_form_that_nobody_could_send() {
        refuses(
                "<form id=x ls-submit=save><input name=a><input name=b></form>",
                Person::submit,
                "Submit: <form id=\"x\" ls-submit=\"save\"> has no submit button."
                        + " Put one in: nobody could send this form.");
    }

    @Test
    void enter_in_a_field_sends_the_form_by_its_first_button() {
        TestPage page = TestPage.live("<form ls-submit=save><input name=a><button name=go value=1>1</button>"
                + "<button name=go value=2>2</button></form>");

        page.type("input", "x\n");

        assertThat(page.payloads()).containsExactly("{\"a\":\"x\",\"go\":\"1\"}");
    }

    @Test
    void enter_in_a_textarea_begins_a_line() {
        TestPage page = TestPage.live("<form ls-submit=save><textarea name=a></textarea><button>Go</button></form>");

        page.type("textarea", "x\ny");

        assertThat(page.value("textarea")).isEqualTo("x\ny");
        assertThat(page.events()).isEmpty();
    }

    @Test
    void space_clicks_a_button_and_ticks_a_box() {
        TestPage page = TestPage.live("<button ls-click=go>Go</button><input type=checkbox>");

        page.person.press(page.find("button"), " ");
        page.person.press(page.find("input"), " ");

        assertThat(page.events()).hasSize(1);
        assertThat(page.isTicked("input")).isTrue();
    }

    @Test
    void backspace_takes_the_last_letter() {
        TestPage page = TestPage.live("<input ls-change=find>").type("input", "ab");

        page.person.press(page.find("input"), "Backspace");

        assertThat(page.value("input")).isEqualTo("a");
    }

    @Test
    void a_reset_button_empties_its_form() {
        TestPage page = TestPage.live("<form><input name=a value=x><button type=reset>Clear</button></form>");

        page.fill("input", "y").click("button");

        assertThat(page.value("input")).isEqualTo("x");
    }
}

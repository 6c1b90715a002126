package dev.lightspeed.test.dom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.test.dom.controls.TextControl;
import dev.lightspeed.test.dom.controls.TickControl;
import org.junit.jupiter.api.Test;

class ControlsTest {

    private static final String FORM = "<form ls-change=look><input name=a ls-s=\"value\" value=\"x\">"
            + "<input name=b ls-s=\"value\" value=\"y\"></form>";

    @Test
    void a_tick_that_the_server_refused_is_taken_back_with_the_answer() {
        TestPage page = TestPage.live("<input type=checkbox ls-s=\"checked\" ls-click=toggle>");

        page.click("input");
        boolean ticked = page.isTicked("input");
        page.diff(1);

        assertThat(ticked).isTrue();
        assertThat(page.isTicked("input")).isFalse();
    }

    @Test
    void a_tick_that_the_server_accepted_stays() {
        TestPage page = TestPage.live("<input type=checkbox ls-s=\"checked\" ls-click=toggle>");

        page.click("input").diff(1, "[0,true]");

        assertThat(page.isTicked("input")).isTrue();
    }

    @Test
    void a_choice_that_the_server_refused_is_taken_back_with_the_answer() {
        TestPage page = TestPage.live("<select name=s ls-change=by><option value=a ls-s=\"selected\" selected>A"
                + "<option value=b ls-s=\"selected\">B</select>");
        page.person.choose(page.find("select"), "B");
        String chosen = page.value("select");

        page.diff(1);

        assertThat(chosen).isEqualTo("b");
        assertThat(page.value("select")).isEqualTo("a");
    }

    @Test
    void what_is_typed_is_kept_until_every_event_in_flight_is_answered() {
        TestPage page = TestPage.live(FORM);
        page.fill("[name=a]", "xy").fill("[name=a]", "xyz");
        page.person.blur();

        page.diff(1, "[0,\"XY\"]");
        String between = page.value("[name=a]");
        page.diff(2, "[0,\"XYZ\"]");

        assertThat(between).isEqualTo("xyz");
        assertThat(page.value("[name=a]")).isEqualTo("XYZ");
    }

    @Test
    void another_pages_change_does_not_touch_a_field_whose_event_is_under_way() {
        TestPage page = TestPage.live(FORM);
        page.fill("[name=a]", "typed");
        page.person.blur();

        page.diff(0, "[0,\"by another\"]");
        String between = page.value("[name=a]");
        page.diff(1);

        assertThat(between).isEqualTo("typed");
        assertThat(page.value("[name=a]")).isEqualTo("by another");
    }

    @Test
    void a_field_with_the_focus_follows_the_server_when_it_is_left() {
        TestPage page = TestPage.live(FORM);
        page.fill("[name=a]", "1,5");

        page.diff(1, "[0,\"1.50\"]");
        String focused = page.value("[name=a]");
        page.person.blur();

        assertThat(focused).isEqualTo("1,5");
        assertThat(page.value("[name=a]")).isEqualTo("1.50");
    }

    @Test
    void a_field_with_the_focus_is_not_overwritten_though_nothing_was_typed() {
        TestPage page = TestPage.live(FORM);
        page.person.focus(page.find("[name=a]"));

        page.diff(0, "[0,\"new\",0,\"other\"]");

        assertThat(page.value("[name=a]")).isEqualTo("x");
        assertThat(page.value("[name=b]")).isEqualTo("other");
    }

    @Test
    void a_field_that_is_left_with_a_newer_event_under_way_waits_for_its_answer() {
        TestPage page = TestPage.live(FORM.replace("name=a", "name=a ls-debounce=blur"));
        page.fill("[name=a]", "typed");

        page.person.blur();
        String left = page.value("[name=a]");
        page.diff(1, "[0,\"TYPED\"]");

        assertThat(left).isEqualTo("typed");
        assertThat(page.value("[name=a]")).isEqualTo("TYPED");
    }

    @Test
    void what_no_event_has_carried_yet_is_kept_by_answers_to_other_events() {
        TestPage page = TestPage.live("<form ls-submit=save><input name=a ls-s=\"value\" value=\"\"></form>"
                + "<button ls-click=go>Go</button>");
        page.type("[name=a]", "half a sentence");

        page.click("button").diff(1);

        assertThat(page.value("[name=a]")).isEqualTo("half a sentence");
    }

    @Test
    void what_the_server_says_anew_wins_over_what_no_event_will_carry() {
        TestPage page = TestPage.live("<form ls-submit=save><input name=a ls-s=\"value\" value=\"\"></form>");
        page.type("[name=a]", "old");
        page.person.blur();

        page.diff(0, "[0,\"new\"]");

        assertThat(page.value("[name=a]")).isEqualTo("new");
    }

    @Test
    void a_textarea_follows_its_content_slot() {
        TestPage page = TestPage.live("<textarea ls-change=look name=t ls-s=\"*\">x</textarea>");
        page.type("textarea", "y");
        page.person.blur();

        page.diff(1, "[0,\"XY\"]");

        assertThat(page.value("textarea")).isEqualTo("XY");
    }

    @Test
    void the_page_shows_what_the_server_said_from_the_start() {
        TestPage page = TestPage.unscripted("<input type=checkbox ls-s=\"checked\" ls-click=toggle>");
        ((TickControl) page.control("input")).setTicked(true);

        page.tab.scriptArrives();

        assertThat(page.isTicked("input")).isFalse();
    }

    @Test
    void what_was_typed_before_the_page_was_live_goes_up_as_soon_as_it_is() {
        TestPage page = TestPage.unscripted(FORM);
        page.type("[name=a]", "!");

        page.tab.scriptArrives();
        int before = page.events().size();
        page.join();

        assertThat(before).isZero();
        assertThat(page.events()).containsExactly("[\"e\",1,0,1,\"look\",{\"_all\":true,\"a\":\"x!\",\"b\":\"y\"}]");
        assertThat(page.value("[name=a]")).isEqualTo("x!");
    }

    @Test
    void a_field_of_a_piece_that_is_built_anew_keeps_what_was_typed_and_the_focus() {
        TestPage page = TestPage.live("<!--2--><form ls-submit=save><input name=a></form><!--/-->", "1:r 2:two");
        page.type("input", "typed");

        page.diff(0, "[0,[\"p\",4]]", "[]", "[[4,\"four\",\"<p>Hint</p><form ls-submit=save><input name=a></form>\"]]");

        assertThat(page.value("input")).isEqualTo("typed");
        assertThat(page.tab.focused()).isEqualTo(page.find("input"));
    }

    @Test
    void fields_of_the_same_name_are_told_apart_by_the_keys_of_their_rows() {
        String row = "<!--2 x--><li><form ls-submit=save><input name=a></form></li>";
        TestPage page = TestPage.live("<ul><!--*-->" + row + row.replace("x-->", "y-->") + "<!--/--></ul>");
        page.type("li:nth-child(2) input", "typed");

        page.diff(
                0,
                "[0,[[[\"y\",4],[\"x\",4]]]]",
                "[]",
                "[[4,\"four\",\"<li><b></b><form ls-submit=save><input name=a></form></li>\"]]");

        assertThat(page.value("li:nth-child(1) input")).isEqualTo("typed");
        assertThat(page.value("li:nth-child(2) input")).isEmpty();
    }

    @Test
    void a_form_that_went_through_and_is_drawn_anew_is_empty() {
        TestPage page = TestPage.live("<!--2--><form ls-submit=save><input name=a></form><!--/-->");
        page.type("input", "typed");
        page.person.submit(page.find("form"));

        page.diff(1, "[0,[\"p\",4]]", "[]", "[[4,\"four\",\"<form ls-submit=save><input name=a></form>\"]]");

        assertThat(page.value("input")).isEmpty();
    }

    @Test
    void a_tick_that_a_spread_gave_goes_when_the_spread_gives_it_no_more() {
        TestPage page = TestPage.live("<input type=checkbox checked ls-a=\"checked\" ls-s=\"...\" ls-click=toggle>");
        page.click("input").click("input");

        page.diff(1, "[0,{}]");

        assertThat(page.isTicked("input")).isFalse();
    }

    @Test
    void a_control_whose_value_comes_from_a_spread_follows_it() {
        TestPage page = TestPage.live("<form ls-change=look><input name=a value=x ls-a=\"value\" ls-s=\"...\"></form>");
        page.fill("input", "typed");
        page.person.blur();

        page.diff(1, "[0,{\"value\":\"SERVER\"}]");

        assertThat(page.value("input")).isEqualTo("SERVER");
    }

    @Test
    void what_is_typed_stays_while_a_slot_changes_that_does_not_say_the_value() {
        TestPage page = TestPage.live("<form ls-submit=save><input name=a value=x ls-s=\"value title\"></form>");
        page.fill("input", "typed");
        page.person.blur();

        page.diff(0, "[1,\"new\"]");

        assertThat(page.value("input")).isEqualTo("typed");
        assertThat(page.find("input").attr("title")).isEqualTo("new");
    }

    @Test
    void browsers_clean_what_is_put_into_fields() {
        TestPage page = TestPage.live("<input name=n type=number value=1,5><input name=t value='a\nb'>"
                + "<input name=c type=color><textarea name=x>\nline</textarea>");

        assertThat(page.value("[name=n]")).isEmpty();
        assertThat(page.value("[name=t]")).isEqualTo("ab");
        assertThat(page.value("[name=c]")).isEqualTo("#000000");
        assertThat(((TextControl) page.control("[name=x]")).value()).isEqualTo("line");
    }
}

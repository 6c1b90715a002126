package dev.lightspeed.test.dom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BindingsTest {

    private static final String FORM =
            "<form ls-change=look><input name=a value=1><input name=b><input type=checkbox name=c value=x></form>";

    @Test
    void a_click_sends_its_event_with_the_values_of_its_element() {
        TestPage page =
                TestPage.live("<button ls-click=\"add\" ls-value-id=\"7\" ls-value-by=\"x\"><b>Add</b></button>");

        page.click("b");

        assertThat(page.events()).containsExactly("[\"e\",1,0,1,\"add\",{\"id\":\"7\",\"by\":\"x\"}]");
    }

    @Test
    void a_click_without_values_leaves_its_payload_out() {
        TestPage page = TestPage.live("<button ls-click=inc>+</button>");

        page.click("button");

        assertThat(page.events()).containsExactly("[\"e\",1,0,1,\"inc\"]");
    }

    @Test
    void an_element_that_waits_for_its_answer_ignores_clicks_and_others_do_not() {
        TestPage page = TestPage.live("<button id=a ls-click=inc>+</button><button id=b ls-click=inc>+</button>");

        page.click("#a").click("#a").click("#b").diff(1).click("#a");

        assertThat(page.events())
                .containsExactly("[\"e\",1,0,1,\"inc\"]", "[\"e\",2,0,1,\"inc\"]", "[\"e\",3,1,1,\"inc\"]");
    }

    @Test
    void an_element_shows_that_it_waits_and_the_page_how_many_events_do() {
        TestPage page = TestPage.live("<button ls-click=inc>+</button>");

        page.click("button");
        String waiting = page.find("button").className();
        String pending = page.find("html").attr("data-ls-pending");
        page.diff(1);

        assertThat(waiting).isEqualTo("ls-loading ls-click-loading");
        assertThat(pending).isEqualTo("1");
        assertThat(page.find("button").className()).isEmpty();
        assertThat(page.find("html").hasAttr("data-ls-pending")).isFalse();
        assertThat(page.tab.pending()).isZero();
    }

    @Test
    void a_click_on_a_link_or_a_submit_button_does_nothing_else() {
        TestPage page = TestPage.live("<a href=/away ls-click=go>Go</a><form><button ls-click=inc>+</button></form>");

        page.click("a").click("button");

        assertThat(page.events()).hasSize(2);
        assertThat(page.network.requests).hasSize(1);
    }

    @Test
    void a_click_on_a_box_ticks_it() {
        TestPage page = TestPage.live("<input type=checkbox ls-click=toggle>");

        page.click("input");

        assertThat(page.isTicked("input")).isTrue();
    }

    @Test
    void a_click_on_a_label_ticks_its_box_which_hears_of_it() {
        TestPage page = TestPage.live("<label><input type=checkbox ls-click=toggle><b>Done</b></label>");

        page.click("b");

        assertThat(page.isTicked("input")).isTrue();
        assertThat(page.events()).hasSize(1);
    }

    @Test
    void a_radio_button_takes_the_tick_from_the_others_of_its_group() {
        TestPage page = TestPage.live(
                "<form ls-change=by><input type=radio name=r value=a checked><input type=radio name=r value=b></form>");

        page.click("[value=b]");

        assertThat(page.isTicked("[value=a]")).isFalse();
        assertThat(page.payloads()).containsExactly("{\"_target\":\"r\",\"_all\":true,\"r\":\"b\"}");
    }

    @Test
    void keys_are_sent_with_their_elements_values_whatever_their_case_passes_the_filter() {
        TestPage page = TestPage.live("<input ls-keydown=down ls-key=enter ls-value-n=1 ls-keyup=up>");

        page.person.press(page.find("input"), "a");
        page.person.press(page.find("input"), "Enter");

        assertThat(page.events())
                .containsExactly(
                        "[\"e\",1,0,1,\"down\",{\"n\":\"1\",\"key\":\"Enter\"}]",
                        "[\"e\",2,0,1,\"up\",{\"n\":\"1\",\"key\":\"Enter\"}]");
    }

    @Test
    void focus_and_blur_are_sent_by_the_element_itself() {
        TestPage page = TestPage.live("<input ls-focus=in ls-blur=out ls-debounce=100>");

        page.person.focus(page.find("input"));
        page.person.blur();

        assertThat(page.events()).containsExactly("[\"e\",1,0,1,\"in\"]", "[\"e\",2,0,1,\"out\"]");
    }

    @Test
    void the_first_change_of_a_form_carries_every_field_and_the_next_only_what_changed() {
        TestPage page = TestPage.live(FORM);

        page.type("[name=b]", "2").diff(1).type("[name=b]", "3");

        assertThat(page.payloads())
                .containsExactly(
                        "{\"_target\":\"b\",\"_all\":true,\"a\":\"1\",\"b\":\"2\"}",
                        "{\"_target\":\"b\",\"b\":\"23\"}");
    }

    @Test
    void a_change_carries_what_changed_since_the_last_answered_event_not_since_the_last_one_sent() {
        TestPage page = TestPage.live(FORM);
        page.fill("[name=a]", "2").diff(1);

        page.fill("[name=a]", "3").fill("[name=b]", "4");

        assertThat(page.payloads().get(2)).isEqualTo("{\"_target\":\"b\",\"a\":\"3\",\"b\":\"4\"}");
    }

    @Test
    void a_box_unticked_is_an_empty_list_and_names_that_occur_twice_are_lists() {
        TestPage page = TestPage.live("<form ls-change=look><input name=n value=1><input name=n value=2>"
                + "<input type=checkbox name=c value=x checked></form>");

        page.fill("[name=n]", "9").diff(1).click("[name=c]");

        assertThat(page.payloads())
                .containsExactly(
                        "{\"_target\":\"n\",\"_all\":true,\"n\":[\"9\",\"2\"],\"c\":\"x\"}",
                        "{\"_target\":\"c\",\"c\":[]}");
    }

    @Test
    void a_form_whose_event_failed_sends_every_field_again() {
        TestPage page = TestPage.live(FORM);
        page.fill("[name=a]", "2").fail(1, "event.failed");

        page.fill("[name=a]", "3");

        assertThat(page.payloads().get(1)).contains("\"_all\":true");
    }

    @Test
    void two_forms_with_one_event_name_replace_what_the_server_keeps() {
        TestPage page = TestPage.live(
                "<form ls-change=look><input id=x name=a></form><form ls-change=look><input id=y name=a></form>");

        page.fill("#x", "1").diff(1).fill("#y", "2").diff(2).fill("#x", "3");

        assertThat(page.payloads()).hasSize(3).allMatch(payload -> payload.contains("\"_all\":true"));
    }

    @Test
    void a_control_of_its_own_sends_itself_with_a_name_or_without() {
        TestPage page = TestPage.live(
                "<select name=by ls-change=sort><option value=a>A<option value=b>B</select><input ls-change=find>");

        page.person.choose(page.find("select"), "B");
        page.fill("input", "x");

        assertThat(page.payloads())
                .containsExactly(
                        "{\"_target\":\"by\",\"_all\":true,\"by\":\"b\"}",
                        "{\"_target\":\"value\",\"_all\":true,\"value\":\"x\"}");
    }

    @Test
    void a_control_that_belongs_to_a_form_from_outside_sends_the_form() {
        TestPage page = TestPage.live("<form id=f ls-change=look></form><input name=a form=f>");

        page.fill("input", "x");

        assertThat(page.payloads()).containsExactly("{\"_target\":\"a\",\"_all\":true,\"a\":\"x\"}");
    }

    @Test
    void each_letter_typed_is_a_change_and_leaving_the_field_is_none() {
        TestPage page = TestPage.live(FORM);

        page.type("[name=b]", "xyz");
        page.person.blur();

        assertThat(page.events()).hasSize(3);
    }

    @Test
    void a_number_that_is_half_typed_is_not_sent() {
        TestPage page = TestPage.live("<form ls-change=look><input type=number name=n></form>");

        page.type("input", "-");
        int half = page.events().size();
        page.type("input", "1");

        assertThat(half).isZero();
        assertThat(page.payloads()).containsExactly("{\"_target\":\"n\",\"_all\":true,\"n\":\"-1\"}");
    }

    @Test
    void a_debounced_change_waits_for_a_pause() {
        TestPage page = TestPage.live("<form ls-change=look><input name=a ls-debounce=300></form>");

        page.fill("input", "x").pass(299).fill("input", "xy").pass(299);
        int early = page.events().size();
        page.pass(1);

        assertThat(early).isZero();
        assertThat(page.payloads()).containsExactly("{\"_target\":\"a\",\"_all\":true,\"a\":\"xy\"}");
    }

    @Test
    void a_debounced_change_goes_out_when_its_field_is_left_and_not_again() {
        TestPage page = TestPage.live("<form ls-change=look ls-debounce=300><input name=a></form>");

        page.fill("input", "x");
        page.person.blur();
        page.pass(1000);

        assertThat(page.events()).hasSize(1);
    }

    @Test
    void a_change_debounced_until_blur_waits_for_it() {
        TestPage page = TestPage.live("<form ls-change=look><input name=a ls-debounce=blur></form>");

        page.fill("input", "x").pass(10_000);
        int early = page.events().size();
        page.person.blur();

        assertThat(early).isZero();
        assertThat(page.events()).hasSize(1);
    }

    @Test
    void a_submit_cancels_the_debounced_changes_of_its_form() {
        TestPage page = TestPage.live("<form ls-change=look ls-submit=save><input name=a ls-debounce=300></form>");
        page.fill("input", "x");

        page.person.press(page.find("input"), "Enter");
        page.pass(1000);

        assertThat(page.events()).containsExactly("[\"e\",1,0,1,\"save\",{\"a\":\"x\"}]");
    }

    @Test
    void a_throttled_key_is_sent_at_once_then_not_for_a_while_each_key_for_itself() {
        TestPage page = TestPage.live("<input ls-keydown=move ls-throttle=100>");

        page.type("input", "aab").pass(100).type("input", "a");

        assertThat(page.payloads()).containsExactly("{\"key\":\"a\"}", "{\"key\":\"b\"}", "{\"key\":\"a\"}");
    }

    @Test
    void the_last_change_of_a_throttled_field_goes_out_when_it_is_left() {
        TestPage page = TestPage.live("<input name=q ls-change=find ls-throttle=1000>");

        page.type("input", "abc");
        page.person.blur();

        assertThat(page.payloads())
                .containsExactly(
                        "{\"_target\":\"q\",\"_all\":true,\"q\":\"a\"}",
                        "{\"_target\":\"q\",\"_all\":true,\"q\":\"abc\"}");
    }

    @Test
    void a_submit_sends_every_field_and_the_button_that_did_it() {
        TestPage page = TestPage.live(
                "<form ls-submit=save><input name=a value=1><button name=then value=close>Save</button></form>");

        page.click("button");

        assertThat(page.events()).containsExactly("[\"e\",1,0,1,\"save\",{\"a\":\"1\",\"then\":\"close\"}]");
    }

    @Test
    void a_form_that_is_sent_is_held_until_the_answer_and_the_focus_comes_back() {
        TestPage page = TestPage.live("<form ls-submit=save><input name=a><input name=r readonly>"
                + "<button id=save>Save</button><button disabled>No</button></form>");

        page.click("#save");
        String held = page.find("form").select("[readonly],[disabled]").eachAttr("name") + ""
                + page.find("form").select("[disabled]").size();
        page.diff(1);

        assertThat(held).isEqualTo("[a, r]2");
        assertThat(page.find("form").select("[readonly]").eachAttr("name")).containsExactly("r");
        assertThat(page.find("#save").hasAttr("disabled")).isFalse();
        assertThat(page.tab.focused()).isEqualTo(page.find("#save"));
        assertThat(page.events()).hasSize(1);
    }

    @Test
    void what_the_server_says_of_a_held_button_holds_after_the_answer() {
        TestPage page = TestPage.live("<form ls-submit=save><button ls-s=\"disabled\">Save</button></form>");
        page.click("button");

        page.diff(1, "[0,true]");

        assertThat(page.find("button").hasAttr("disabled")).isTrue();
    }

    @Test
    void an_answered_submit_resets_the_fields_without_a_slot_unless_they_keep() {
        TestPage page = TestPage.live("<form ls-submit=save><input name=a><input name=b ls-keep>"
                + "<textarea name=t></textarea><input type=checkbox name=c>"
                + "<select name=s><option>1<option selected>2</select><button>Save</button></form>");
        page.type("[name=a]", "typed")
                .type("[name=b]", "typed")
                .type("[name=t]", "typed")
                .click("[name=c]");
        page.person.choose(page.find("select"), "1");

        page.click("button").diff(1);

        assertThat(page.value("[name=a]")).isEmpty();
        assertThat(page.value("[name=b]")).isEqualTo("typed");
        assertThat(page.value("[name=t]")).isEmpty();
        assertThat(page.value("[name=s]")).isEqualTo("2");
        assertThat(page.isTicked("[name=c]")).isFalse();
    }

    @Test
    void a_submit_that_failed_keeps_the_fields() {
        TestPage page = TestPage.live("<form ls-submit=save><input name=a></form>");
        page.type("input", "typed");
        page.person.submit(page.find("form"));

        page.fail(1, "event.failed");

        assertThat(page.value("input")).isEqualTo("typed");
    }

    @Test
    void a_submit_whose_answer_draws_an_invalid_field_keeps_the_fields() {
        TestPage page = TestPage.live("<form ls-submit=save><input name=a ls-s=\"aria-invalid\"></form>");
        page.type("input", "typed");
        page.person.submit(page.find("form"));

        page.diff(1, "[0,\"true\"]");

        assertThat(page.value("input")).isEqualTo("typed");
    }

    @Test
    void a_field_with_a_slot_is_cleared_by_the_answer_to_its_forms_submit_though_it_has_the_focus() {
        TestPage page = TestPage.live("<form ls-submit=say><input name=text ls-s=\"value\" value=\"\"></form>");
        page.type("input", "Hello");

        page.person.press(page.find("input"), "Enter");
        page.diff(1);

        assertThat(page.value("input")).isEmpty();
        assertThat(page.tab.focused()).isEqualTo(page.find("input"));
    }

    @Test
    void a_link_with_ls_patch_changes_the_address_and_tells_the_server() {
        TestPage page = TestPage.live("<a href=\"?by=date\" ls-patch>By date</a>");

        page.click("a");

        assertThat(page.tab.url()).isEqualTo("/todos?by=date");
        assertThat(page.events()).containsExactly("[\"e\",1,0,1,\"ls:params\",{\"url\":\"/todos?by=date\"}]");
    }

    @Test
    void going_back_within_the_view_tells_the_server() {
        TestPage page = TestPage.live("<a href=\"?by=date\" ls-patch>By date</a>");
        page.click("a").diff(1);

        page.tab.back();

        assertThat(page.events()).contains("[\"e\",2,1,1,\"ls:params\",{\"url\":\"/todos\"}]");
    }

    @Test
    void a_change_of_the_hash_is_the_browsers() {
        TestPage page = TestPage.live("<a href=\"#end\">End</a>");

        page.click("a");

        assertThat(page.tab.url()).isEqualTo("/todos#end");
        assertThat(page.events()).isEmpty();
        assertThat(page.network.requests).hasSize(1);
    }
}

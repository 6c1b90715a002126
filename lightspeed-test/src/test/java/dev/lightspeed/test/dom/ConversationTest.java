package dev.lightspeed.test.dom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.test.dom.FakeNetwork.FakeSocket;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConversationTest {

    private static final String BUTTON = "<button ls-click=inc>+</button><p><!---->0</p>";
    private static final String BUTTONS = "<button id=a ls-click=a>a</button><button id=b ls-click=b>b</button>";
    private static final String RESUMED = "\"mode\":\"resume\",\"epoch\":1,\"ref\":";
    private static final String REJOINED = "\"mode\":\"rejoin\",\"epoch\":1,\"ref\":";

    @Test
    void the_first_message_is_a_hello() {
        TestPage page = TestPage.opened(BUTTON);

        assertThat(page.socket().sent)
                .containsExactly("[\"hello\",{\"v\":2,\"token\":\"token\",\"url\":\"/todos\",\"seq\":0,\"ref\":0}]");
        assertThat(page.socket().url).isEqualTo("/lightspeed/socket");
        assertThat(page.socket().headers).containsEntry("origin", "http://localhost");
        assertThat(page.tab.state()).isEqualTo("connecting");
    }

    @Test
    void an_adopted_page_is_live() {
        TestPage page = TestPage.live(BUTTON);

        assertThat(page.tab.state()).isEqualTo("live");
        assertThat(page.find("html").className()).isEqualTo("ls-connected");
        assertThat(page.tab.journal().events("ls:connected")).hasSize(1);
    }

    @Test
    void clicks_before_the_page_is_live_go_up_when_it_is() {
        TestPage page = TestPage.opened(BUTTON);
        page.click("button");

        page.join();

        assertThat(page.socket().sent.get(0)).contains("\"ref\":0");
        assertThat(page.events()).containsExactly("[\"e\",1,0,1,\"inc\"]");
    }

    @Test
    void an_event_carries_the_newest_number_applied() {
        TestPage page = TestPage.live(BUTTON).diff(0, "[0,1]").diff(0, "[0,2]");

        page.click("button").pass(250);

        assertThat(page.events()).containsExactly("[\"e\",1,2,1,\"inc\"]");
        assertThat(page.socket().up("a")).isEmpty();
    }

    @Test
    void what_is_applied_is_acknowledged_alone_after_a_pause() {
        TestPage page = TestPage.live(BUTTON).diff(0).pass(249);
        int early = page.socket().up("a").size();

        page.pass(1);

        assertThat(early).isZero();
        assertThat(page.socket().up("a")).containsExactly("[\"a\",1]");
    }

    @Test
    void what_is_applied_is_acknowledged_at_once_when_half_the_window_is_used() {
        TestPage page = TestPage.opened(BUTTON).join("\"mode\":\"adopt\",\"epoch\":1,\"ref\":0,\"window\":4");

        page.diff(0).diff(0).diff(0);

        assertThat(page.socket().up("a")).containsExactly("[\"a\",2]");
    }

    @Test
    void a_repeated_message_is_dropped() {
        TestPage page = TestPage.live(BUTTON).diff(0, "[0,1]");

        page.say("[\"d\",1,1,0,[0,\"again\"]]");

        assertThat(page.find("p").text()).isEqualTo("1");
    }

    @Test
    void a_gap_closes_the_connection_and_marks_the_page() {
        TestPage page = TestPage.live(BUTTON);

        page.say("[\"d\",3,1,0,[0,1]]");

        assertThat(page.socket().closedWith).isEqualTo(4400);
        assertThat(page.tab.state()).isEqualTo("error");
        assertThat(page.tab.journal().errors()).containsExactly("Message: seq 3 does not fit. Reload the page.");
    }

    @Test
    void what_is_no_message_closes_the_connection() {
        TestPage page = TestPage.live(BUTTON);

        page.say("{\"what\":1}");

        assertThat(page.tab.journal().errors())
                .containsExactly("Message: text \"{\\\"what\\\":1}\" does not fit. Reload the page.");
    }

    @Test
    void a_message_of_another_epoch_is_acknowledged_and_dropped() {
        TestPage page = TestPage.live(BUTTON);

        page.say("[\"d\",1,7,0,[0,1]]").pass(250);

        assertThat(page.find("p").text()).isEqualTo("0");
        assertThat(page.socket().up("a")).containsExactly("[\"a\",1]");
    }

    @Test
    void a_quiet_connection_beats_at_half_of_the_time_within_which_it_should_be_heard() {
        TestPage page = TestPage.live(BUTTON);

        page.pass(12_500).say("[\"b\"]").pass(12_500);

        assertThat(page.socket().up("b")).hasSize(2);
    }

    @Test
    void a_beat_without_an_answer_ends_a_dead_connection() {
        TestPage page = TestPage.live(BUTTON);
        FakeSocket dead = page.socket();

        page.pass(25_000).pass(50);

        assertThat(dead.closedWith).isEqualTo(1000);
        assertThat(page.network.sockets).hasSize(2);
    }

    @Test
    void a_server_that_does_not_answer_the_hello_is_tried_again() {
        TestPage page = TestPage.opened(BUTTON);

        page.pass(10_050);

        assertThat(page.network.sockets).hasSize(2);
    }

    @Test
    void a_page_that_comes_back_within_half_a_second_never_looks_disconnected() {
        TestPage page = TestPage.live(BUTTON);

        page.tab.cut();
        String state = page.tab.state();
        page.pass(50).join(RESUMED + 0).pass(1000);

        assertThat(state).isEqualTo("connecting");
        assertThat(page.tab.journal().events("ls:disconnected")).isEmpty();
        assertThat(page.find("html").className()).isEqualTo("ls-connected");
    }

    @Test
    void a_page_that_stays_away_for_half_a_second_looks_disconnected() {
        TestPage page = TestPage.live(BUTTON);

        page.tab.cut();
        page.pass(500);

        assertThat(page.network.sockets.get(0).isCut).isTrue();
        assertThat(page.tab.state()).isEqualTo("disconnected");
        assertThat(page.find("html").className()).isEqualTo("ls-disconnected");
    }

    @Test
    void attempts_are_ever_longer_apart_and_ten_seconds_at_most() {
        TestPage page = TestPage.live(BUTTON);
        List<Long> waits = new ArrayList<>();

        for (int attempt = 0; attempt < 10; attempt++) {
            int sockets = page.network.sockets.size();
            long start = page.timers.now();
            page.socket().hangUp(1006);
            page.tab.settle();
            while (page.network.sockets.size() == sockets) {
                page.pass(50);
            }
            waits.add(page.timers.now() - start);
        }

        assertThat(waits).containsExactly(50L, 100L, 200L, 400L, 800L, 1600L, 3200L, 5000L, 5000L, 5000L);
    }

    @Test
    void a_hidden_page_waits_until_it_is_shown() {
        TestPage page = TestPage.live(BUTTON);
        page.tab.hide();

        page.reconnect(1006);
        int hidden = page.network.sockets.size();
        page.tab.show();

        assertThat(hidden).isEqualTo(1);
        assertThat(page.network.sockets).hasSize(2);
    }

    @Test
    void a_page_without_a_network_waits_until_it_is_online() {
        TestPage page = TestPage.live(BUTTON);
        page.tab.goOffline();

        page.pass(10_000);
        int offline = page.network.sockets.size();
        page.tab.goOnline();

        assertThat(offline).isEqualTo(1);
        assertThat(page.network.sockets).hasSize(2);
    }

    @Test
    void a_page_that_is_left_closes_its_connection_and_resumes_when_it_comes_back() {
        TestPage page = TestPage.live(BUTTON);
        page.network.serves("/other", "<p>Other</p>");
        FakeSocket left = page.socket();

        page.tab.open("/other");
        page.pass(60_000);
        page.tab.back();
        page.join(RESUMED + 0);

        assertThat(left.closedWith).isEqualTo(1000);
        assertThat(page.network.sockets).hasSize(2);
        assertThat(page.socket().sent.get(0)).contains("\"resume\":\"secret\"");
        assertThat(page.tab.state()).isEqualTo("live");
    }

    @Test
    void a_resumed_page_says_what_it_has_and_sends_again_what_was_not_handled_unchanged() {
        TestPage page = TestPage.live(BUTTONS + "<button id=c ls-click=set ls-value-n=3>3</button><!---->");
        page.diff(0, "[0,1]").click("#a").click("#b");
        String second = page.events().get(1);

        page.socket().hangUp(1006);
        page.click("#c").pass(50).join(RESUMED + 1);

        assertThat(page.socket().sent.get(0))
                .isEqualTo("[\"hello\",{\"v\":2,\"token\":\"token\",\"url\":\"/todos\",\"seq\":1,\"ref\":2,"
                        + "\"resume\":\"secret\"}]");
        assertThat(page.events()).containsExactly(second, "[\"e\",3,1,1,\"set\",{\"n\":\"3\"}]");
    }

    @Test
    void after_a_rejoin_the_events_in_flight_are_reported_and_not_sent_again() {
        TestPage page = TestPage.live(BUTTON).click("button").reconnect(1006);

        page.join(REJOINED + "1,\"same\":true").pass(1000);

        assertThat(page.tab.journal().events("ls:lost")).hasToString("[{\"refs\":[1]}]");
        assertThat(page.events()).isEmpty();
        assertThat(page.find("button").className()).isEmpty();
        assertThat(page.click("button").events()).containsExactly("[\"e\",2,0,1,\"inc\"]");
    }

    @Test
    void a_page_whose_waiting_session_is_gone_keeps_its_early_clicks_if_it_shows_the_same() {
        TestPage page = TestPage.opened(BUTTON).click("button");

        page.join(REJOINED + "0,\"same\":true");

        assertThat(page.events()).containsExactly("[\"e\",1,0,1,\"inc\"]");
        assertThat(page.tab.journal().events("ls:lost")).isEmpty();
    }

    @Test
    void after_a_rejoin_numbers_start_again_and_the_whole_drawing_is_shown_in_what_agrees() {
        TestPage page = TestPage.live(BUTTON).diff(0, "[0,1]").diff(0, "[0,2]");
        Element paragraph = page.find("p");
        page.reconnect(1006);

        page.join(REJOINED + 0)
                .diff(0, "[\"p\",9,7]", "[]", "[[9,\"root\",\"<p><!----></p>\"]]")
                .diff(0, "[0,8]");

        assertThat(page.find("p")).isSameAs(paragraph);
        assertThat(paragraph.text()).isEqualTo("8");
    }

    @Test
    void lost_between_a_rejoin_and_its_whole_drawing_the_page_asks_for_one_again() {
        TestPage page = TestPage.live(BUTTON).diff(0, "[0,1]").reconnect(1006).join(REJOINED + 0);

        page.reconnect(1006);

        assertThat(page.socket().sent.get(0)).contains("\"rebuild\":true,\"seq\":0");
    }

    @Test
    void after_a_rejoin_template_numbers_of_the_old_process_mean_nothing() {
        TestPage page = TestPage.live("<p><!----></p>").diff(0, "[0,[\"p\",2]]", "[]", "[[2,\"two\",\"<b></b>\"]]");
        page.reconnect(1006).join(REJOINED + "0,\"same\":true");

        page.diff(0, "[0,[\"p\",2]]");

        assertThat(page.tab.state()).isEqualTo("error");
    }

    @Test
    void forms_go_up_once_more_after_a_rejoin_and_what_was_typed_stays() {
        String form = "<form ls-change=look><input name=a ls-s='value'><input name=b></form>";
        TestPage page = TestPage.live(form.replace("name=a", "name=a value=''").replace('\'', '"'));
        page.type("[name=a]", "typed")
                .diff(5, "[0,\"typed\"]")
                .type("[name=b]", "too")
                .reconnect(1006);

        page.join(REJOINED + 8).diff(0, "[\"p\",9,\"\"]", "[]", "[[9,\"root\",\"" + form + "\"]]");

        assertThat(page.value("[name=a]")).isEqualTo("typed");
        assertThat(page.value("[name=b]")).isEqualTo("too");
        assertThat(page.events())
                .containsExactly("[\"e\",9,0,1,\"look\",{\"_all\":true,\"a\":\"typed\",\"b\":\"too\"}]");
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 1001, 1006, 1011, 1012, 4408, 3999})
    void after_these_close_codes_the_page_comes_back_and_resumes(int code) {
        TestPage page = TestPage.live(BUTTON).reconnect(code);

        assertThat(page.network.sockets).hasSize(2);
        assertThat(page.socket().sent.get(0)).contains("\"resume\":\"secret\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {4410, 4503})
    void after_these_close_codes_the_page_comes_back_and_rejoins(int code) {
        TestPage page = TestPage.live(BUTTON).reconnect(code);

        assertThat(page.network.sockets).hasSize(2);
        assertThat(page.socket().sent.get(0)).doesNotContain("resume");
    }

    @Test
    void after_a_flood_the_page_comes_back_late_and_rejoins() {
        TestPage page = TestPage.live(BUTTON).reconnect(4429);
        int early = page.network.sockets.size();

        page.pass(10_000);

        assertThat(early).isEqualTo(1);
        assertThat(page.socket().sent.get(0)).doesNotContain("resume");
    }

    @ParameterizedTest
    @ValueSource(ints = {1009, 4400, 4413, 4500})
    void after_these_close_codes_the_page_is_in_error_and_stays_there(int code) {
        TestPage page = TestPage.live(BUTTON).reconnect(code);

        page.tab.show();

        assertThat(page.network.sockets).hasSize(1);
        assertThat(page.tab.state()).isEqualTo("error");
        assertThat(page.find("html").className()).isEqualTo("ls-error");
    }

    @ParameterizedTest
    @ValueSource(ints = {4404, 4409})
    void a_page_whose_session_is_taken_or_ended_stays_disconnected(int code) {
        TestPage page = TestPage.live(BUTTON).reconnect(code);

        assertThat(page.network.sockets).hasSize(1);
        assertThat(page.tab.state()).isEqualTo("disconnected");
    }

    @ParameterizedTest
    @ValueSource(ints = {4401, 4403, 4426})
    void these_close_codes_reload_the_page_once_then_it_is_in_error(int code) {
        TestPage page = TestPage.opened(BUTTON);

        page.socket().hangUp(code);
        page.tab.settle();
        int requests = page.network.requests.size();
        page.socket().hangUp(code);
        page.tab.settle();

        assertThat(requests).isEqualTo(2);
        assertThat(page.network.requests).hasSize(2);
        assertThat(page.tab.state()).isEqualTo("error");
    }

    @Test
    void a_page_that_was_live_again_may_be_reloaded_again() {
        TestPage page = TestPage.opened(BUTTON);
        page.socket().hangUp(4403);
        page.tab.settle();
        page.join();

        page.socket().hangUp(4403);
        page.tab.settle();

        assertThat(page.network.requests).hasSize(3);
    }

    @Test
    void what_an_old_socket_still_says_is_not_heard() {
        TestPage page = TestPage.live(BUTTON);
        FakeSocket old = page.socket();
        page.reconnect(1006);

        old.say("[\"d\",1,1,0,[0,9]]");
        old.hangUp(4400);

        assertThat(page.find("p").text()).isEqualTo("0");
        assertThat(page.tab.state()).isNotEqualTo("error");
    }

    @Test
    void answers_are_cumulative() {
        TestPage page = TestPage.live(BUTTONS).click("#a").click("#b");

        page.diff(2);

        assertThat(page.tab.pending()).isZero();
    }

    @Test
    void a_failure_answers_its_event_and_is_told_to_the_page() {
        TestPage page = TestPage.live(BUTTON).click("button");

        page.fail(1, "event.unknown");

        assertThat(page.tab.journal().events("ls:failure")).hasToString("[{\"ref\":1,\"code\":\"event.unknown\"}]");
        assertThat(page.tab.state()).isEqualTo("live");
        assertThat(page.find("button").className()).isEmpty();
    }

    @Test
    void events_beyond_the_capacity_are_reported_as_lost() {
        TestPage page = TestPage.live("<input ls-keydown=k>");

        page.type("input", "k".repeat(257));

        assertThat(page.events()).hasSize(256);
        assertThat(page.tab.journal().events("ls:lost")).hasToString("[{\"refs\":[]}]");
    }

    @Test
    void effects_are_events_of_the_window_and_unknown_ones_are_skipped_aloud() {
        TestPage page = TestPage.live(BUTTON);

        page.diff(0, "[]", "[[\"event\",\"saved\",{\"id\":7}],[\"blink\"]]");

        assertThat(page.tab.journal().events("ls:saved")).hasToString("[{\"id\":7}]");
        assertThat(page.tab.journal().warnings())
                .containsExactly("Effect: \"blink\" is not known here. It is skipped.");
    }

    @Test
    void the_server_may_change_the_address_and_load_another_page() {
        TestPage page = TestPage.live(BUTTON);
        page.network.serves("/other", "<title>Other</title>");

        page.navigate("patch", "/todos?by=date").navigate("replace", "/todos?by=name");
        String patched = page.tab.url();
        page.navigate("load", "/other");

        assertThat(patched).isEqualTo("/todos?by=name");
        assertThat(page.tab.title()).isEqualTo("Other");
        assertThat(page.tab.back().url()).isEqualTo("/todos?by=name");
        assertThat(page.tab.back().url()).isEqualTo("/todos");
    }

    @Test
    void a_server_that_sends_the_page_to_another_origin_is_refused() {
        TestPage page = TestPage.live(BUTTON);

        page.navigate("load", "https://example.org/");

        assertThat(page.tab.journal().errors())
                .containsExactly("Navigate: load \"https://example.org/\" does not fit. Reload the page.");
    }

    @Test
    void every_message_is_kept_with_its_length() {
        TestPage page = TestPage.live(BUTTON).click("button");

        page.diff(1, "[0,\"é\"]");

        List<Message> messages = page.tab.journal().messages();
        assertThat(messages).hasSize(4);
        assertThat(messages.get(2)).hasToString("up   [\"e\",1,0,1,\"inc\"]");
        assertThat(messages.get(3)).hasToString("down [\"d\",1,1,1,[0,\"é\"]]");
        assertThat(messages.get(3).bytes()).isEqualTo(20);
    }
}

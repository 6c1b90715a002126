package dev.lightspeed.socket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.wire.Tab;
import dev.lightspeed.wire.Visitor;
import jakarta.json.JsonArray;
import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a page that is live says and is told: answers, failures, effects, messages of topics. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class EventsIT {

    @ArquillianResource
    URL application;

    private Visitor anna;
    private Probe probe;
    private Tab tab;

    @BeforeEach
    void open() {
        anna = new Visitor(application);
        probe = new Probe(application);
        tab = probe.live(anna);
    }

    @Test
    void an_event_is_answered_with_what_changed() {
        assertThat(tab.ask("inc")).startsWith("[\"d\",1,1,1,").contains("[0,1]");
        assertThat(tab.ask("inc")).startsWith("[\"d\",2,1,2,").contains("[0,2]");
    }

    @Test
    void an_event_that_changes_nothing_is_answered() {
        assertThat(tab.ask("nothing")).isEqualTo("[\"d\",1,1,1]");
    }

    @Test
    void events_are_handled_in_order() {
        for (int i = 0; i < 10; i++) {
            tab.event("add", "{\"by\":\"" + (1 << i) + "\"}");
        }

        assertThat(tab.answer().toString()).contains("[0,1023]");
    }

    @Test
    void arguments_come_typed() {
        assertThat(tab.ask("add", "{\"by\":\"-7\"}")).contains("[0,-7]");
        assertThat(tab.ask("paint", "{\"color\":\"GREEN\"}")).contains("\"green\"");
        assertThat(tab.ask("date", "{\"day\":\"2026-12-31\"}")).contains("\"2027-01-01\"");
    }

    @Test
    void text_comes_back_as_it_went() {
        String strange = "\u00fc \u20ac \ud83d\ude80 <b>&amp; \\\" \\\\ \\u0000 \\u2028 \\ud800";

        String answer = tab.ask("say", "{\"what\":\"" + strange + "\"}");

        assertThat(answer).contains("\u00fc \u20ac \ud83d\ude80 <b>&amp; \\\" \\\\ ");
    }

    @Test
    void a_beat_is_answered() {
        tab.say("[\"b\"]");

        assertThat(tab.wire().nextText()).isEqualTo("[\"b\"]");
    }

    @Test
    void an_effect_travels_in_a_diff() {
        JsonArray answer = tab.event("shout", "{\"what\":\"hey\"}").answer();

        assertThat(answer.getJsonArray(5)).hasToString("[[\"event\",\"shout\",\"hey\"]]");
    }

    @Test
    void a_message_of_a_topic_reaches_every_page() {
        Tab other = probe.live(new Visitor(application));

        probe.publish("news");

        assertThat(tab.next().toString()).contains("\"news\"");
        assertThat(other.next().toString()).contains("\"news\"");
    }

    @Test
    void an_unknown_event_fails_and_the_session_lives() {
        assertThat(tab.ask("nonsense")).isEqualTo("[\"f\",1,1,1,\"event.unknown\"]");
        assertThat(tab.ask("ls:nonsense")).isEqualTo("[\"f\",2,1,2,\"event.unknown\"]");
        assertThat(tab.ask("mount")).isEqualTo("[\"f\",3,1,3,\"event.unknown\"]");
        assertThat(tab.ask("inc")).contains("[0,1]");
    }

    @Test
    void an_argument_that_does_not_fit_fails_and_the_session_lives() {
        for (String payload : new String[] {
            "{}",
            "{\"by\":\"\"}",
            "{\"by\":\"many\"}",
            "{\"by\":\"1e3\"}",
            "{\"by\":\"99999999999\"}",
            "{\"by\":[\"1\",\"2\"]}",
            "{\"by\":{\"a\":1}}",
            "{\"by\":null}"
        }) {
            assertThat(tab.ask("add", payload)).as(payload).endsWith("\"event.argument\"]");
        }
        assertThat(tab.ask("paint", "{\"color\":\"BLUE\"}")).endsWith("\"event.argument\"]");
        assertThat(tab.ask("date", "{\"day\":\"2026-02-30\"}")).endsWith("\"event.argument\"]");
        assertThat(tab.ask("inc")).contains("[0,1]");
    }

    @Test
    void an_unknown_target_fails_and_the_session_lives() {
        tab.say("[\"e\",1,0,1,\"inc\",{},\"nowhere\"]");

        assertThat(tab.next()).hasToString("[\"f\",1,1,1,\"event.target\"]");
    }

    @Test
    void an_event_for_another_epoch_is_answered_and_dropped() {
        tab.say("[\"e\",1,0,7,\"inc\",{}]");

        assertThat(tab.next()).hasToString("[\"d\",1,1,1]");
    }

    @Test
    void a_caller_without_the_role_is_refused() {
        assertThat(tab.ask("fire")).isEqualTo("[\"f\",1,1,1,\"event.forbidden\"]");
        assertThat(tab.ask("inc")).contains("[0,1]");
    }

    @Test
    void a_handler_that_throws_fails_and_the_session_lives() {
        assertThat(tab.ask("fail")).isEqualTo("[\"f\",1,1,1,\"event.failed\"]");
        assertThat(tab.ask("recurse")).isEqualTo("[\"f\",2,1,2,\"event.failed\"]");
        assertThat(tab.ask("inc")).contains("[0,");
    }

    @Test
    void no_text_of_an_exception_and_no_class_name_goes_to_the_browser() {
        String all = tab.html()
                + tab.ask("fail")
                + tab.ask("spoil")
                + tab.ask("nonsense")
                + anna.get(probe.path() + "?does=throw").body()
                + anna.get(probe.path() + "?does=spoil").body();

        assertThat(all).doesNotContain("that throws", "Exception", "dev.lightspeed", "ProbeView");
    }

    @Test
    void a_drawing_that_throws_fails_and_the_page_shows_the_state_before_until_it_is_mended() {
        assertThat(tab.ask("spoil")).isEqualTo("[\"f\",1,1,1,\"view.draw\"]");
        assertThat(tab.ask("inc")).isEqualTo("[\"f\",2,1,2,\"view.draw\"]");
        assertThat(tab.ask("mend")).contains("[0,1]");
    }

    @Test
    void a_duplicate_key_fails_and_the_page_goes_on_when_it_is_gone() {
        assertThat(tab.ask("twice")).isEqualTo("[\"f\",1,1,1,\"view.draw\"]");
        tab.ask("once");
        assertThat(tab.ask("inc")).contains("[0,1]");
    }

    @Test
    void a_handler_that_blocks_holds_up_no_other_page() {
        tab.event("block");
        probe.expect("blocked");
        Tab other = probe.live(anna);

        assertThat(other.ask("inc")).contains("[0,1]");

        probe.letGo();
        assertThat(tab.answer().toString()).contains("\"opened\"");
    }

    @Test
    void many_handlers_that_block_hold_up_no_other_page() {
        for (int i = 0; i < 30; i++) {
            probe.live(anna).event("block");
            probe.expect("blocked");
        }

        Tab other = probe.live(anna);

        assertThat(other.ask("inc")).contains("[0,1]");
        probe.letGo();
    }

    @Test
    void a_full_mailbox_is_said_and_nothing_is_handled_out_of_order() {
        tab.event("block");
        probe.expect("blocked");
        for (int i = 0; i < 160; i++) {
            tab.event("inc");
        }
        tab.wire().ping();
        probe.letGo();

        int failed = 0;
        String last = "";
        for (long answered = 0; answered < tab.ref(); ) {
            JsonArray message = tab.next();
            tab.say("[\"a\"," + tab.seq() + "]");
            answered = Math.max(answered, message.getInt(3));
            failed += message.getString(0).equals("f") ? 1 : 0;
            last = message.toString();
        }

        assertThat(failed).isBetween(1, 40);
        assertThat(last).contains("\"mailbox.full\"");
        assertThat(tab.ask("inc")).contains("[0," + (160 - failed + 1) + "]");
    }
}

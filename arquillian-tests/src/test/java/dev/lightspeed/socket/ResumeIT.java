package dev.lightspeed.socket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.wire.Tab;
import dev.lightspeed.wire.Visitor;
import dev.lightspeed.wire.Wire;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A browser that lost its connection comes back, and misses and repeats nothing. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ResumeIT {

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
    void what_was_lost_on_the_way_comes_again_in_order_and_unchanged() {
        List<String> sent = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            tab.say("[\"e\"," + (i + 1) + "," + Math.min(i, 2) + ",1,\"inc\",{}]");
            sent.add(tab.next().toString());
        }
        tab.wire().cut();

        JsonObject answer = tab.lost(2).join();

        assertThat(answer.getString("mode")).isEqualTo("resume");
        assertThat(answer.getInt("ref")).isEqualTo(5);
        assertThat(tab.next()).hasToString(sent.get(2));
        assertThat(tab.next()).hasToString(sent.get(3));
        assertThat(tab.next()).hasToString(sent.get(4));
        tab.say(tab.event(6, "inc", "{}"));
        assertThat(tab.next().toString()).contains("[0,6]");
    }

    @Test
    void what_happened_meanwhile_comes_as_one_update() {
        tab.ask("inc");
        tab.wire().cut();
        probe.expectAlone();
        probe.publish("one");
        probe.publish("two");
        probe.publish("three");

        tab.join();

        assertThat(tab.next().toString()).contains("\"three\"").doesNotContain("\"one\"", "\"two\"");
        assertThat(tab.ask("nothing")).isEqualTo("[\"d\",3,1,2]");
    }

    @Test
    void an_event_is_handled_once_though_it_is_sent_again() {
        tab.event("inc").event("inc");
        tab.wire().cut();

        JsonObject answer = tab.lost(0).join();
        tab.say(tab.event(1, "inc", "{}")).say(tab.event(2, "inc", "{}"));

        assertThat(answer.getInt("ref")).isBetween(0, 2);
        assertThat(tab.answer().getInt(3)).isEqualTo(2);
        assertThat(tab.ask("inc")).contains("[0,3]");
    }

    @Test
    void a_turn_that_lost_its_connection_is_finished_and_its_answer_comes_after_the_resume() {
        tab.event("block");
        probe.expect("blocked");
        tab.wire().cut();
        Wire wire = tab.hail("");
        probe.letGo();

        JsonObject answer = wire.next().getJsonObject(1);

        assertThat(answer.getString("mode")).isEqualTo("resume");
        assertThat(tab.answer().toString()).contains("\"opened\"");
        assertThat(tab.ask("inc")).contains("[0,1]");
    }

    @Test
    void a_connection_that_is_taken_over_is_told() {
        Wire old = tab.wire();

        assertThat(tab.join().getString("mode")).isEqualTo("resume");

        assertThat(old.closed()).isEqualTo(4409);
        assertThat(tab.ask("inc")).contains("[0,1]");
    }

    @Test
    void what_the_old_connection_says_after_that_counts_no_more() {
        Wire old = tab.wire();
        tab.join();

        old.say(tab.event(1, "inc", "{}"));
        old.say("nonsense");

        // A server that has hung up answers what still comes with a reset, which may overtake the close code.
        assertThat(old.closed()).isIn(4409, 1006);
        assertThat(tab.ask("inc")).contains("[0,1]");
    }

    @Test
    void a_wrong_word_brings_a_session_of_its_own() {
        Tab other = tab.duplicate().resumeWith("AAAAAAAAAAAAAAAAAAAAAA");

        assertThat(other.join().getString("mode")).isEqualTo("rejoin");
        assertThat(tab.ask("inc")).contains("[0,1]");
    }

    @Test
    void the_word_of_another_browser_is_no_good() {
        Visitor bob = new Visitor(application);
        Tab his = probe.open(bob).resumeWith(tab.resume());

        assertThat(his.join().getString("mode")).isEqualTo("adopt");
        assertThat(tab.ask("inc")).contains("[0,1]");
    }

    @Test
    void a_word_is_no_good_once_its_successor_was_used() {
        String first = tab.resume();
        tab.join();
        tab.ask("inc");

        Tab late = tab.duplicate().resumeWith(first);

        assertThat(late.join().getString("mode")).isEqualTo("rejoin");
        assertThat(tab.ask("inc")).contains("[0,2]");
    }

    @Test
    void a_resume_whose_answer_was_lost_is_tried_again() {
        tab.ask("inc");
        String word = tab.resume();
        Wire lost = tab.hail("");
        lost.nextText();
        lost.cut();

        JsonObject answer = tab.resumeWith(word).join();

        assertThat(answer.getString("mode")).isEqualTo("resume");
        assertThat(tab.ask("inc")).contains("[0,2]");
    }

    @Test
    void a_number_that_was_never_sent_ends_the_session() {
        assertThat(tab.lost(17).hail("").closed()).isEqualTo(4400);
        probe.expect("unmounted");
    }

    @Test
    void a_browser_that_acknowledges_nothing_is_sent_a_windowful_and_then_one_update() {
        int window = 16;
        for (int i = 0; i < 40; i++) {
            tab.say(tab.event(i + 1, "inc", "{}"));
        }
        for (int i = 0; i < window; i++) {
            tab.next();
        }
        tab.say("[\"b\"]");
        assertThat(tab.wire().nextText()).isEqualTo("[\"b\"]");

        tab.say("[\"a\"," + window + "]");
        JsonArray merged = tab.next();

        assertThat(merged.getInt(3)).isEqualTo(40);
        assertThat(merged.toString()).contains("[0,40]");
    }

    @Test
    void large_updates_fill_the_window_sooner() {
        for (int i = 0; i < 10; i++) {
            tab.say("[\"e\"," + (i + 1) + ",0,1,\"grow\",{\"size\":\"100000\"}]");
        }
        tab.say("[\"b\"]");

        int diffs = 0;
        while (tab.wire().nextText().startsWith("[\"d\"")) {
            diffs++;
        }

        assertThat(diffs).isBetween(1, 4);
    }

    @Test
    void a_page_that_was_left_comes_back_from_the_back_forward_cache() {
        tab.wire().leave();

        assertThat(tab.join().getString("mode")).isEqualTo("resume");
    }
}

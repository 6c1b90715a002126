package dev.lightspeed.container;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.Topics;
import dev.lightspeed.container.probes.Probes;
import dev.lightspeed.container.turns.Here;
import dev.lightspeed.container.turns.Ledger;
import dev.lightspeed.wire.Tab;
import dev.lightspeed.wire.Visitor;
import jakarta.inject.Inject;
import java.net.MalformedURLException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Turns of a live page, seen from inside of their server: the test is a browser there, and asks the same beans. */
@ExtendWith(ArquillianExtension.class)
class TurnIT {

    @Inject
    Ledger ledger;

    @Inject
    Topics topics;

    @Inject
    Probes probes;

    private final String key = UUID.randomUUID().toString();
    private Tab tab;

    @BeforeEach
    void open() throws MalformedURLException {
        tab = live();
    }

    private Tab live() throws MalformedURLException {
        Tab live = new Visitor(Here.application()).open("turn/" + key);
        live.join();
        return live;
    }

    private static String title(String title) {
        return "{\"title\":\"" + title + "\"}";
    }

    @Test
    void a_view_is_injected_with_any_bean() {
        assertThat(tab.ask("inject")).contains("open true 1 /turn/" + key);
    }

    @Test
    void each_turn_has_a_request_context_of_its_own() {
        int first = moment(tab.ask("look"));
        int second = moment(tab.ask("look"));

        assertThat(second).isGreaterThan(first);
    }

    /** The number that the handler saw, twice, and the drawing after it. */
    private static int moment(String answer) {
        Matcher matcher = Pattern.compile("moment (\\d+) \\1\",0,\"drawn \\1\"").matcher(answer);
        assertThat(matcher.find()).as(answer).isTrue();
        return Integer.parseInt(matcher.group(1));
    }

    @Test
    void what_a_handler_writes_is_committed_and_told_after_that() {
        String title = UUID.randomUUID().toString();

        tab.event("write", title(title));

        assertThat(tab.next().toString() + tab.next()).contains("heard " + title + " true");
        assertThat(ledger.has(title)).isTrue();
    }

    @Test
    void what_a_handler_writes_before_it_fails_is_rolled_back_and_not_told() {
        String title = UUID.randomUUID().toString();

        assertThat(tab.ask("writeAndFail", title(title))).endsWith("\"event.failed\"]");

        topics.publish("ledger " + key, new Ledger.Entry("next"));
        assertThat(tab.next().toString()).contains("heard next");
        assertThat(ledger.has(title)).isFalse();
    }

    @Test
    void a_handler_may_be_a_transaction() {
        String title = UUID.randomUUID().toString();

        assertThat(tab.ask("writeHereAndFail", title(title))).endsWith("\"event.failed\"]");

        assertThat(ledger.has(title)).isFalse();
    }

    @Test
    void nobody_hears_of_what_is_not_committed() throws Exception {
        String title = UUID.randomUUID().toString();
        Tab other = live();

        tab.event("writeSlowly", title(title));
        assertThat(probes.next(key)).isEqualTo("written");
        topics.publish("ledger " + key, new Ledger.Entry("meanwhile"));

        assertThat(other.next().toString()).contains("heard meanwhile");
        probes.open(key);
        assertThat(other.next().toString()).contains("heard " + title + " true");
    }

    @Test
    void handlers_pass_through_interceptors() {
        String first = tab.ask("counted");
        String second = tab.ask("counted");

        assertThat(calls(second)).isEqualTo(calls(first) + 1);
    }

    private static int calls(String answer) {
        Matcher matcher = Pattern.compile("calls (\\d+)").matcher(answer);
        assertThat(matcher.find()).as(answer).isTrue();
        return Integer.parseInt(matcher.group(1));
    }

    @Test
    void a_turn_finds_the_names_of_the_application() {
        assertThat(tab.ask("names")).contains("named true lightspeed");
    }

    @Test
    void a_turn_runs_on_a_virtual_thread_where_it_may_block_there() {
        boolean virtual = Runtime.version().feature() >= 24;

        assertThat(tab.ask("thread")).contains(virtual ? "on VirtualThread[" : "on Thread[");
    }

    @Test
    void a_turn_has_the_class_loader_of_the_application() {
        assertThat(tab.ask("loader")).contains("loader true");
    }

    @Test
    void a_view_is_destroyed_once_when_its_session_ends() throws Exception {
        tab.say("nonsense");

        assertThat(tab.wire().closed()).isEqualTo(4400);
        assertThat(probes.next(key)).isEqualTo("destroyed");
        Tab other = live();
        other.say("nonsense");
        assertThat(other.wire().closed()).isEqualTo(4400);
        assertThat(probes.next(key)).isEqualTo("destroyed");
        probes.note(key, "nothing else");
        assertThat(probes.next(key)).isEqualTo("nothing else");
    }
}

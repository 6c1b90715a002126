package dev.lightspeed.container;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.container.probes.Probes;
import dev.lightspeed.container.turns.Here;
import dev.lightspeed.wire.Tab;
import dev.lightspeed.wire.Visitor;
import jakarta.inject.Inject;
import java.net.MalformedURLException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What of CDI and validation a turn finds, seen from inside of the server. */
@ExtendWith(ArquillianExtension.class)
class ContextsIT {

    @Inject
    Probes probes;

    private final String key = UUID.randomUUID().toString();
    private Tab tab;

    @BeforeEach
    void open() throws MalformedURLException {
        tab = live(key);
    }

    private static Tab live(String key) throws MalformedURLException {
        Tab live = new Visitor(Here.application()).open("contexts/" + key);
        live.join();
        return live;
    }

    private static String ask(Tab of, String event, String name, String value) {
        return of.ask(event, "{\"" + name + "\":\"" + value + "\"}");
    }

    private static int number(String answer, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(answer);
        assertThat(matcher.find()).as(answer).isTrue();
        return Integer.parseInt(matcher.group(1));
    }

    @Test
    void a_bean_of_the_page_is_the_same_in_all_its_turns_and_another_in_another_page() throws Exception {
        Tab other = live(key);

        assertThat(ask(tab, "choose", "what", "tea")).contains("basket tea.");
        assertThat(ask(other, "choose", "what", "milk")).contains("basket milk.");
        assertThat(ask(tab, "choose", "what", "cup")).contains("basket tea cup.");
    }

    @Test
    void an_event_is_heard_by_the_beans_of_its_page_alone() throws Exception {
        Tab other = live(key);

        ask(tab, "choose", "what", "tea");

        assertThat(ask(other, "choose", "what", "nothing else")).contains("basket nothing else.");
    }

    @Test
    void a_bean_of_the_application_is_one_for_all_pages() throws Exception {
        int here = number(tab.ask("pay"), "till (\\d+)");

        assertThat(number(live(key).ask("pay"), "till (\\d+)")).isEqualTo(here + 1);
    }

    @Test
    void a_bean_of_the_http_session_is_one_for_requests_and_turns() throws Exception {
        Visitor visitor = new Visitor(Here.application());
        Tab first = visitor.open("wallet/a");
        first.join();
        Tab second = visitor.open("wallet/b");
        second.join();

        assertThat(first.ask("look")).contains("turn a b.");
        assertThat(ask(second, "add", "coin", "c")).contains("turn a b c.");
        assertThat(first.ask("look")).contains("turn a b c.");
        assertThat(visitor.open("wallet/d").html()).contains("wallet a b c d.");
    }

    @Test
    void a_bean_of_the_http_session_that_begins_in_a_turn_finds_the_others_and_ends_with_the_session()
            throws Exception {
        Visitor visitor = new Visitor(Here.application());
        Tab page = visitor.open("wallet/a");
        page.join();

        assertThat(ask(page, "pocket", "key", key)).contains("pocket of wallet a.");
        visitor.get("test/wallet/end");

        assertThat(probes.next(key)).isEqualTo("pocket destroyed");
        probes.note(key, "nothing else");
        assertThat(probes.next(key)).isEqualTo("nothing else");
    }

    @Test
    void a_turn_begins_no_http_session() throws Exception {
        Visitor visitor = new Visitor(Here.application());
        Tab page = visitor.open("purse");
        page.join();

        assertThat(page.ask("look")).contains("PurseView: the page has no HTTP session");
        assertThat(String.join(" ", visitor.headers())).doesNotContain("JSESSIONID");
    }

    @Test
    void no_bean_takes_the_place_of_one_whose_http_session_has_ended() throws Exception {
        Visitor visitor = new Visitor(Here.application());
        visitor.open("wallet/a");
        Tab page = visitor.open("purse");
        page.join();
        assertThat(page.ask("look")).contains("purse a.");

        visitor.get("test/wallet/end");
        // WildFly closes the sockets of an HTTP session with it, also those of nobody.
        page.join();
        visitor.open("wallet/b");

        assertThat(page.ask("look")).contains("PurseView: the HTTP session of the page has ended");
        Tab after = visitor.open("purse");
        after.join();
        assertThat(after.ask("look")).contains("purse b.");
    }

    @Test
    void a_page_finds_the_beans_of_its_http_session_under_another_id() throws Exception {
        Visitor visitor = new Visitor(Here.application());
        visitor.open("wallet/a");
        Tab page = visitor.open("purse");
        page.join();

        visitor.get("test/wallet/renamed");
        visitor.open("wallet/b");

        assertThat(page.ask("look")).contains("purse a b.");
    }

    @Test
    void a_dependent_bean_belongs_to_what_injects_it() {
        String first = tab.ask("tickets");

        int own = number(first, "tickets (\\d+)");
        assertThat(number(first, "tickets \\d+ (\\d+)\\.")).isNotEqualTo(own);
        assertThat(tab.ask("where")).contains("at /contexts/" + key);
        assertThat(tab.ask("tickets")).contains("tickets " + own + " ");
    }

    @Test
    void an_interceptor_of_a_view_is_before_each_of_its_handlers() {
        int first = number(tab.ask("counted"), "calls (\\d+)");

        // The drawing in between passes through it, too.
        assertThat(number(tab.ask("counted"), "calls (\\d+)")).isGreaterThan(first);
    }

    @Test
    void a_decorator_of_a_view_is_before_its_handler() {
        assertThat(ask(tab, "greet", "name", "Ann")).contains("hello dear Ann");
    }

    @Test
    void a_producer_is_told_where_it_is_injected() {
        assertThat(tab.ask("given")).contains("made for given");
    }

    @Test
    void a_method_of_a_bean_takes_what_is_valid_only() {
        assertThat(ask(tab, "take", "what", "short")).contains("taken short");
        assertThat(ask(tab, "take", "what", "too long")).endsWith("\"event.failed\"]");
        assertThat(ask(tab, "take", "what", "again")).contains("taken again");
    }

    @Test
    void an_argument_is_a_record_of_types_that_json_b_knows() {
        String answer = tab.ask(
                "order",
                "{\"id\":\"00000000-0000-0001-0000-000000000002\",\"day\":\"2026-02-28\",\"price\":\"12.50\","
                        + "\"size\":\"LARGE\",\"paid\":\"true\",\"names\":[\"a\",\"b\"],"
                        + "\"address.street\":\"Elm\",\"address.number\":\"7\"}");

        assertThat(answer)
                .contains("Order[id=00000000-0000-0001-0000-000000000002, day=2026-02-28, price=12.50, size=LARGE,"
                        + " paid=true, names=[a, b], address=Address[street=Elm, number=7]] 0");
    }

    @Test
    void an_argument_is_an_object_that_json_b_makes() {
        String answer = tab.ask(
                "parcel",
                "{\"name\":\"Ann\",\"day\":\"28.02.2026\",\"weight\":\"2.5 kg\",\"to.town\":\"Ulm\",\"to.house-number\":\"7\","
                        + "\"stops.0.town\":\"Aue\",\"stops.1.town\":\"Hof\",\"key\":\"mine\",\"@type\":\"x\"}");

        assertThat(answer).contains("Parcel Ann 2026-02-28 2500 g to Ulm 7 by [Aue 0, Hof 0] key none.");
    }

    @Test
    void an_object_that_json_b_cannot_make_fails_the_event_and_the_session_lives() {
        assertThat(ask(tab, "parcel", "day", "2026-02-28")).endsWith("\"event.argument\"]");
        assertThat(ask(tab, "parcel", "weight", "much")).endsWith("\"event.argument\"]");
        assertThat(ask(tab, "parcel", "to.house-number", "1e3")).endsWith("\"event.argument\"]");
        assertThat(ask(tab, "parcel", "name", "Bob")).contains("Parcel Bob null 0 g");
    }

    @Test
    void an_object_that_json_b_makes_is_validated() {
        assertThat(ask(tab, "parcel", "name", " ")).endsWith("\"event.failed\"]");
        assertThat(tab.ask("parcel", "{\"name\":\"Ann\",\"to.town\":\"\"}")).endsWith("\"event.failed\"]");
        assertThat(ask(tab, "parcel", "name", "Ann")).contains("Parcel Ann");
    }

    @Test
    void the_beans_of_a_page_are_destroyed_once_when_it_ends() throws Exception {
        tab.ask("tickets");

        tab.say("nonsense");
        assertThat(tab.wire().closed()).isEqualTo(4400);

        List<String> notes = List.of(probes.next(key), probes.next(key), probes.next(key), probes.next(key));
        assertThat(notes)
                .containsExactlyInAnyOrder(
                        "view destroyed", "ticket destroyed", "basket destroyed", "ticket destroyed");
        Tab after = live(key);
        after.say("nonsense");
        assertThat(after.wire().closed()).isEqualTo(4400);
        for (int i = 0; i < 4; i++) {
            assertThat(probes.next(key)).endsWith("destroyed");
        }
        probes.note(key, "nothing else");
        assertThat(probes.next(key)).isEqualTo("nothing else");
    }
}

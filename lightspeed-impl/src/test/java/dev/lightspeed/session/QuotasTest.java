package dev.lightspeed.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.session.LiveSessions.Census;
import dev.lightspeed.session.Opened.Full;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class QuotasTest {

    private static final Visitor BOB = visitor("bob", "bob's browser", "127.0.0.1");
    private static final Visitor CARL = visitor(null, "carl's browser", "127.0.0.2");

    @RegisterExtension
    final RecordedLog log = new RecordedLog();

    private static Kernel kernel(int all, int perAddress, int perCaller) {
        return new Kernel(Settings.defaults("/shop").with(new Settings.Quotas(all, perAddress, perCaller)));
    }

    private static Visitor visitor(String caller, String browser, String address) {
        return new Visitor(caller, Set.of(), Locale.ENGLISH, browser, address);
    }

    private static TestBrowser live(Kernel kernel, Visitor visitor) {
        TestBrowser browser = kernel.get("/counter", visitor);
        browser.join();
        browser.received();
        return browser;
    }

    private static Opened open(Kernel kernel, Visitor visitor) {
        Opened opened = kernel.sessions.open(kernel.program(), "/counter", visitor, true);
        kernel.executor.runAll();
        return opened;
    }

    @Test
    void a_page_for_which_the_server_has_no_place_is_refused_before_it_is_mounted() {
        Kernel kernel = kernel(1, 10, 10);
        live(kernel, Kernel.ANNA);

        assertThat(open(kernel, CARL)).isEqualTo(Full.ALL);

        assertThat(kernel.lastProgram().calls).isEmpty();
        assertThat(kernel.sessions.census()).isEqualTo(new Census(0, 1, 0));
        assertThat(log.lines())
                .containsExactly(
                        "1 live sessions are open, as many as lightspeed.sessions.all allows. Pages are refused"
                                + " with 503 and 4503. Raise it if the heap has room, or add a server.");
    }

    @Test
    void a_rejoin_for_which_the_server_has_no_place_is_sent_away_for_a_while() {
        Kernel kernel = kernel(1, 10, 10);
        TestBrowser browser = live(kernel, Kernel.ANNA);
        TestBrowser second = browser.duplicate();

        second.join();

        assertThat(second.closed()).isEqualTo(CloseCode.DRAINING);
    }

    @Test
    void an_address_that_has_all_its_places_live_gets_no_further_page() {
        Kernel kernel = kernel(100, 2, 10);
        live(kernel, Kernel.ANNA);
        live(kernel, BOB);

        assertThat(open(kernel, visitor(null, "another", "127.0.0.1"))).isEqualTo(Full.ADDRESS);

        assertThat(open(kernel, CARL)).isInstanceOf(Opened.Shown.class);
        assertThat(log.lines())
                .containsExactly("2 live sessions of \"127.0.0.1\" are open, as many as lightspeed.sessions.per-address"
                        + " allows. Its pages are refused with 429 and 4429. If it is your proxy, let the server take"
                        + " addresses from X-Forwarded-For; if many people share it, raise the number.");
    }

    @Test
    void the_oldest_page_of_the_address_that_waits_gives_way_to_a_new_one() {
        Kernel kernel = kernel(100, 2, 10);
        TestBrowser first = kernel.get("/counter");
        TestBrowser second = kernel.get("/counter");

        assertThat(open(kernel, BOB)).isInstanceOf(Opened.Shown.class);

        assertThat(kernel.programs.get(0).calls).endsWith("unmount");
        assertThat(second.join().getString("mode")).isEqualTo("adopt");
        assertThat(first.join().getString("mode")).isEqualTo("rejoin");
    }

    @Test
    void a_page_that_has_lost_its_browser_gives_way_and_a_live_one_does_not() {
        Kernel kernel = kernel(100, 2, 10);
        TestBrowser live = live(kernel, Kernel.ANNA);
        live(kernel, BOB).cut();

        live(kernel, BOB);

        assertThat(live.event("inc")).hasSize(1);
        assertThat(kernel.sessions.census()).isEqualTo(new Census(0, 2, 0));
    }

    @Test
    void a_page_that_rejoins_counts_for_the_address_that_it_was_sent_to() {
        Kernel kernel = kernel(100, 1, 10);
        TestBrowser browser = live(kernel, CARL);
        TestBrowser copy = browser.duplicate().of(visitor(null, "carl's browser", ""));

        copy.join();

        assertThat(copy.closed()).isEqualTo(CloseCode.FLOOD);
        assertThat(log.lines())
                .containsExactly("1 live sessions of one address are open, as many as lightspeed.sessions.per-address"
                        + " allows. Its pages are refused with 429 and 4429. If it is your proxy, let the server take"
                        + " addresses from X-Forwarded-For; if many people share it, raise the number.");
    }

    @Test
    void a_page_that_was_drawn_ahead_counts_for_its_address_once_it_rejoins() {
        Kernel kernel = kernel(100, 1, 10);
        TestBrowser ahead = kernel.prefetch("/counter");
        live(kernel, BOB);

        ahead.join();

        assertThat(ahead.closed()).isEqualTo(CloseCode.FLOOD);
    }

    @Test
    void that_holds_after_a_restart_too() {
        Kernel kernel = kernel(100, 1, 10);
        TestBrowser first = live(kernel, CARL);
        kernel.restart();
        first.duplicate().join();
        TestBrowser second = first.duplicate();

        second.join();

        assertThat(second.closed()).isEqualTo(CloseCode.FLOOD);
    }

    @Test
    void a_caller_has_so_many_pages_at_all_addresses_and_others_have_theirs() {
        Kernel kernel = kernel(100, 100, 2);
        live(kernel, BOB);
        live(kernel, visitor("bob", "his phone", "127.0.0.9"));

        assertThat(open(kernel, visitor("bob", "his tablet", "127.0.0.8"))).isEqualTo(Full.CALLER);

        assertThat(open(kernel, Kernel.ANNA)).isInstanceOf(Opened.Shown.class);
        assertThat(open(kernel, CARL)).isInstanceOf(Opened.Shown.class);
        assertThat(log.lines())
                .containsExactly(
                        "2 live sessions of \"bob\" are open, as many as lightspeed.sessions.per-caller allows."
                                + " Further pages of this caller are refused with 429 and 4429. Raise the number if one user"
                                + " needs more.");
    }

    @Test
    void a_place_is_free_again_when_a_session_has_ended() {
        Kernel kernel = kernel(1, 1, 1);
        TestBrowser browser = live(kernel, Kernel.ANNA);
        browser.say("nonsense");

        assertThat(open(kernel, Kernel.ANNA)).isInstanceOf(Opened.Shown.class);
    }

    @Test
    void a_mount_that_throws_takes_no_place() {
        Kernel kernel = kernel(1, 1, 1);
        kernel.prepare = program -> program.onMount = sink -> {
            throw new IllegalStateException("broken");
        };

        for (int i = 0; i < 3; i++) {
            assertThat(open(kernel, CARL)).isInstanceOf(Opened.Failed.class);
        }
        assertThat(kernel.sessions.census()).isEqualTo(new Census(0, 0, 0));
    }

    @Test
    void the_log_says_it_once_a_minute() {
        Kernel kernel = kernel(100, 1, 10);
        live(kernel, CARL);

        for (int i = 0; i < 50; i++) {
            open(kernel, CARL);
        }
        assertThat(log.lines()).hasSize(1);
        kernel.clock.advance(Duration.ofMinutes(1));
        open(kernel, CARL);

        assertThat(log.lines()).hasSize(2);
    }
}

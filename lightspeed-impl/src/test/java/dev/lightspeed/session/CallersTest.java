package dev.lightspeed.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CallersTest {

    private static final CloseCode COME_AGAIN = CloseCode.LOGIN;

    private final Kernel kernel = new Kernel();

    private static Visitor anna(String... roles) {
        return visitor("anna", "her browser", roles);
    }

    private static Visitor visitor(String caller, String browser, String... roles) {
        return new Visitor(caller, Set.of(roles), Locale.ENGLISH, browser, "127.0.0.1");
    }

    private TestBrowser live(Visitor visitor) {
        TestBrowser browser = kernel.get("/counter", visitor);
        browser.join();
        browser.received();
        return browser;
    }

    private void renew(Visitor now) {
        kernel.sessions.callers().renew(now);
        kernel.executor.runAll();
    }

    @Test
    void a_page_goes_on_when_its_caller_has_the_same_roles() {
        TestBrowser browser = live(anna("boss"));

        renew(anna("boss"));

        assertThat(browser.closed()).isNull();
    }

    @Test
    void a_page_goes_on_when_its_caller_has_more_roles() {
        TestBrowser browser = live(anna("boss"));

        renew(anna("boss", "clerk"));

        assertThat(browser.closed()).isNull();
    }

    @Test
    void a_page_comes_again_when_its_caller_has_lost_a_role() {
        TestBrowser browser = live(anna("boss", "clerk"));

        renew(anna("clerk"));

        assertThat(browser.closed()).isEqualTo(COME_AGAIN);
        assertThat(kernel.programs.get(0).calls).contains("unmount");
    }

    @Test
    void a_page_comes_again_when_nobody_is_logged_in_any_more() {
        TestBrowser browser = live(anna());

        renew(visitor(null, "her browser"));

        assertThat(browser.closed()).isEqualTo(COME_AGAIN);
    }

    @Test
    void a_page_comes_again_when_somebody_else_is_logged_in() {
        TestBrowser browser = live(anna());

        renew(visitor("bob", "her browser"));

        assertThat(browser.closed()).isEqualTo(COME_AGAIN);
    }

    @Test
    void what_happens_at_another_browser_changes_nothing() {
        TestBrowser browser = live(anna());

        renew(visitor(null, "another browser"));

        assertThat(browser.closed()).isNull();
    }

    @Test
    void a_page_of_nobody_stays_when_somebody_logs_in() {
        TestBrowser browser = live(visitor(null, "her browser"));

        renew(anna());

        assertThat(browser.closed()).isNull();
    }

    @Test
    void a_page_that_is_never_renewed_comes_again_after_two_renewals_and_a_minute() {
        TestBrowser browser = live(anna());

        passBeating(browser, Duration.ofMinutes(10));
        assertThat(browser.closed()).isNull();
        passBeating(browser, Duration.ofMinutes(1));

        assertThat(browser.closed()).isEqualTo(COME_AGAIN);
    }

    @Test
    void a_page_of_nobody_needs_no_renewal() {
        TestBrowser browser = live(visitor(null, "a browser"));

        passBeating(browser, Duration.ofMinutes(20));

        assertThat(browser.closed()).isNull();
    }

    private void passBeating(TestBrowser browser, Duration time) {
        for (Duration passed = Duration.ZERO; passed.compareTo(time) < 0; passed = passed.plusSeconds(20)) {
            browser.say("[\"b\"]");
            kernel.pass(Duration.ofSeconds(20));
        }
    }

    @Test
    void a_lost_role_is_noticed_when_the_browser_comes_back() {
        TestBrowser browser = live(anna("boss"));
        browser.cut();
        TestBrowser back = browser.of(anna());

        back.join();

        assertThat(back.closed()).isEqualTo(COME_AGAIN);
        assertThat(kernel.sessions.census()).isEqualTo(new LiveSessions.Census(0, 0, 0));
    }

    @Test
    void a_lost_role_is_noticed_when_the_socket_comes_after_the_get() {
        TestBrowser browser = kernel.get("/counter", anna("boss")).of(anna());

        browser.join();

        assertThat(browser.closed()).isEqualTo(COME_AGAIN);
        assertThat(kernel.sessions.census()).isEqualTo(new LiveSessions.Census(0, 0, 0));
    }

    @Test
    void all_pages_of_a_caller_are_ended_at_once_and_those_of_others_not() {
        TestBrowser here = live(anna());
        TestBrowser there = live(visitor("anna", "another browser"));
        TestBrowser waiting = kernel.get("/counter", anna());
        TestBrowser bob = live(visitor("bob", "his browser"));

        int ended = kernel.sessions.callers().end(visitor -> "anna".equals(visitor.caller()));
        kernel.executor.runAll();

        assertThat(ended).isEqualTo(3);
        assertThat(here.closed()).isEqualTo(COME_AGAIN);
        assertThat(there.closed()).isEqualTo(COME_AGAIN);
        assertThat(bob.closed()).isNull();
        assertThat(waiting.closed()).isNull();
        assertThat(kernel.sessions.census()).isEqualTo(new LiveSessions.Census(0, 1, 0));
    }

    @Test
    void what_waits_for_its_turn_is_not_handled_when_a_page_is_ended() {
        TestBrowser browser = live(anna());
        browser.sendEvent("inc", "{}");

        kernel.sessions.callers().end(visitor -> true);
        kernel.executor.runAll();

        assertThat(kernel.programs.get(0).calls).doesNotContain("event inc {}");
        assertThat(browser.closed()).isEqualTo(COME_AGAIN);
    }

    @Test
    void a_page_is_found_by_its_http_session_after_that_was_renamed() {
        TestBrowser browser = live(anna().in("one"));

        kernel.sessions.callers().renamed("one", "two");
        int ended = kernel.sessions.callers().endSession("two");
        kernel.executor.runAll();

        assertThat(ended).isEqualTo(1);
        assertThat(browser.closed()).isEqualTo(COME_AGAIN);
    }

    @Test
    void a_page_moves_to_the_http_session_of_its_renewal() {
        live(anna());

        renew(anna().in("fresh"));

        assertThat(kernel.sessions.callers().endSession("fresh")).isEqualTo(1);
    }

    @Test
    void a_page_stays_in_its_http_session_when_a_renewal_or_an_upgrade_shows_none() {
        TestBrowser browser = live(anna().in("one"));

        renew(anna());
        browser.cut();
        browser.of(anna()).join();

        assertThat(kernel.sessions.callers().endSession("one")).isEqualTo(1);
    }

    @Test
    void a_browser_is_asked_for_a_renewal() {
        TestBrowser browser = live(anna());

        int asked = kernel.sessions.callers().ask(visitor -> "anna".equals(visitor.caller()));
        kernel.executor.runAll();

        assertThat(asked).isEqualTo(1);
        assertThat(browser.received()).containsExactly("[\"d\",1,1,0,[],[[\"event\",\"renew\",null]]]");
    }

    @Test
    void a_browser_that_was_asked_is_not_asked_again_before_it_answers() {
        TestBrowser browser = live(anna());

        kernel.sessions.callers().ask(visitor -> true);
        kernel.sessions.callers().ask(visitor -> true);
        kernel.executor.runAll();
        assertThat(browser.received()).hasSize(1);
        renew(anna());
        kernel.sessions.callers().ask(visitor -> true);
        kernel.executor.runAll();

        assertThat(browser.received()).hasSize(1);
    }

    @Test
    void a_page_whose_browser_does_not_answer_within_a_minute_comes_again() {
        TestBrowser silent = live(anna());
        TestBrowser answering = live(visitor("anna", "another browser"));

        kernel.sessions.callers().ask(visitor -> true);
        renew(visitor("anna", "another browser"));
        passBeating(silent, Duration.ofSeconds(40));
        assertThat(silent.closed()).isNull();
        answering.say("[\"b\"]");
        passBeating(silent, Duration.ofSeconds(20));

        assertThat(silent.closed()).isEqualTo(COME_AGAIN);
        assertThat(answering.closed()).isNull();
    }

    @Test
    void a_connection_that_was_opened_before_a_logout_joins_no_more_after_it() {
        TestBrowser waiting = kernel.get("/counter", anna());
        TestBrowser lost = live(anna());
        lost.cut();
        TestBrowser gone = kernel.prefetch("/counter");
        Newcomer ofWaiting = waiting.shakeHands();
        Newcomer ofLost = lost.shakeHands();
        Newcomer ofGone = gone.shakeHands();

        kernel.sessions.callers().end(visitor -> "anna".equals(visitor.caller()));
        kernel.executor.runAll();
        waiting.join(ofWaiting);
        lost.join(ofLost);
        gone.join(ofGone);

        assertThat(waiting.closed()).isEqualTo(COME_AGAIN);
        assertThat(lost.closed()).isEqualTo(COME_AGAIN);
        assertThat(gone.closed()).isEqualTo(COME_AGAIN);
        assertThat(kernel.sessions.census()).isEqualTo(new LiveSessions.Census(0, 0, 0));
    }

    @Test
    void a_connection_of_another_caller_or_http_session_joins_after_a_logout() {
        TestBrowser anna = kernel.get("/counter", anna().in("one"));
        TestBrowser bob = kernel.get("/counter", visitor("bob", "his browser"));
        Newcomer ofAnna = anna.shakeHands();
        Newcomer ofBob = bob.shakeHands();

        kernel.sessions.callers().endSession("another");
        kernel.sessions.callers().end("anna", "her other browser");
        anna.join(ofAnna);
        bob.join(ofBob);

        assertThat(anna.closed()).isNull();
        assertThat(bob.closed()).isNull();
    }

    @Test
    void a_connection_opened_with_a_role_that_is_lost_before_its_hello_joins_no_more() {
        TestBrowser browser = kernel.get("/counter", anna("boss"));
        Newcomer opened = browser.shakeHands();

        renew(anna());
        browser.join(opened);

        assertThat(browser.closed()).isEqualTo(COME_AGAIN);
    }

    @Test
    void a_login_that_ends_while_a_page_rejoins_ends_that_page() {
        TestBrowser browser = kernel.prefetch("/counter");
        Newcomer opened = browser.shakeHands();
        kernel.lookup = () -> kernel.sessions.callers().end(visitor -> true);

        browser.join(opened);

        assertThat(browser.closed()).isEqualTo(COME_AGAIN);
        assertThat(kernel.sessions.census()).isEqualTo(new LiveSessions.Census(0, 0, 0));
    }

    @Test
    void a_handshake_after_which_nothing_comes_is_forgotten() {
        TestBrowser browser = kernel.get("/counter", anna());
        Newcomer opened = browser.shakeHands();

        kernel.pass(Duration.ofSeconds(29));
        assertThat(kernel.sessions.callers().expected()).isEqualTo(1);
        kernel.pass(Duration.ofSeconds(1));

        assertThat(kernel.sessions.callers().expected()).isZero();
        browser.join(opened);
        assertThat(browser.closed()).isEqualTo(COME_AGAIN);
    }

    @Test
    void a_login_that_ends_as_its_page_begins_leaves_no_page_behind() {
        Login ending = new Login() {
            @Override
            public void run(Runnable work) {
                work.run();
            }

            @Override
            public void enter() {
                kernel.sessions.callers().end(visitor -> true);
                kernel.executor.runAll();
            }
        };

        kernel.get("/counter", anna().with(ending));
        kernel.executor.runAll();

        assertThat(kernel.programs.get(0).calls).contains("unmount");
        assertThat(kernel.sessions.census()).isEqualTo(new LiveSessions.Census(0, 0, 0));
    }

    @Test
    void what_the_container_knew_last_of_the_caller_is_what_turns_run_as() {
        List<String> done = new ArrayList<>();
        TestBrowser browser = live(anna("boss").with(login("first", done)));

        renew(anna("boss").with(login("second", done)));
        browser.event("inc");
        renew(anna("boss", "clerk").with(login("of more roles", done)));
        browser.event("inc");
        kernel.sessions.callers().end(visitor -> true);
        kernel.executor.runAll();

        assertThat(done)
                .containsSubsequence("first enter", "second enter", "first leave", "second runs", "second leave");
        assertThat(done).filteredOn(word -> word.startsWith("of more")).isEmpty();
        assertThat(done).filteredOn(word -> word.endsWith("leave")).hasSize(2);
    }

    private static Login login(String name, List<String> done) {
        return new Login() {
            @Override
            public void run(Runnable work) {
                done.add(name + " runs");
                work.run();
            }

            @Override
            public void enter() {
                done.add(name + " enter");
            }

            @Override
            public void leave() {
                done.add(name + " leave");
            }
        };
    }

    @Test
    void turns_run_as_the_caller_and_the_login_is_left_when_the_page_ends() {
        List<String> done = new ArrayList<>();
        Login login = new Login() {
            @Override
            public void run(Runnable work) {
                done.add("turn");
                work.run();
            }

            @Override
            public void enter() {
                done.add("enter");
            }

            @Override
            public void leave() {
                done.add("leave");
            }
        };

        TestBrowser browser = kernel.get("/counter", anna().with(login));
        assertThat(done).containsExactly("enter");
        browser.join();
        kernel.sessions.callers().end(visitor -> true);
        kernel.sessions.callers().end(visitor -> true);
        kernel.executor.runAll();

        assertThat(done).containsExactly("enter", "turn", "turn", "leave");
    }
}

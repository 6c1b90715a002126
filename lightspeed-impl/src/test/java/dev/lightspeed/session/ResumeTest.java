package dev.lightspeed.session;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ResumeTest {

    @RegisterExtension
    final RecordedLog log = new RecordedLog();

    private final Kernel kernel = new Kernel();
    private final TestBrowser browser = kernel.live();

    @Test
    void a_session_is_found_by_what_its_browser_would_resume_with_and_by_nothing_else() {
        String word = browser.resume();

        assertThat(kernel.sessions.resumableBy(Fingerprint.of(word))).containsSame(kernel.last());
        assertThat(kernel.sessions.resumableBy(Fingerprint.of("another"))).isEmpty();
        assertThat(kernel.sessions.resumableBy(word)).isEmpty();
        browser.cut();
        assertThat(kernel.sessions.resumableBy(Fingerprint.of(word))).containsSame(kernel.last());
    }

    @Test
    void a_browser_that_comes_back_gets_exactly_what_it_missed() {
        browser.event("inc");
        browser.sendEvent("inc", "{}");
        kernel.executor.runAll();
        browser.overheard();
        browser.cut();

        JsonObject answer = browser.join();

        assertThat(answer.getString("mode")).isEqualTo("resume");
        assertThat(answer.getInt("ref")).isEqualTo(2);
        assertThat(browser.received()).hasSize(2).last().isEqualTo("[\"d\",2,1,2,[0,2]]");
    }

    @Test
    void an_event_sent_again_is_not_handled_again() {
        browser.sendEvent("inc", "{}");
        kernel.executor.runAll();
        browser.overheard();
        browser.cut();
        browser.join();
        browser.received();

        browser.send("[\"e\",1,0,1,\"inc\"]");
        kernel.executor.runAll();

        assertThat(kernel.programs.get(0).count).isEqualTo(1);
        assertThat(browser.event("inc")).containsExactly("[\"d\",2,1,2,[0,2]]");
    }

    @Test
    void an_event_whose_answer_was_lost_with_the_socket_is_handled_once() {
        browser.sendEvent("inc", "{}");
        browser.cut();
        assertThat(kernel.programs.get(0).count).isEqualTo(1);

        JsonObject answer = browser.join();

        assertThat(answer.getInt("ref")).isEqualTo(1);
        assertThat(browser.received()).last().isEqualTo("[\"d\",1,1,1,[0,1]]");
    }

    @Test
    void while_nobody_is_there_nothing_is_drawn_and_then_once() {
        browser.cut();
        for (int i = 0; i < 5; i++) {
            kernel.last().tell("news");
        }
        kernel.executor.runAll();
        assertThat(kernel.programs.get(0).calls).containsOnlyOnce("render");

        browser.join();

        assertThat(browser.received()).hasSize(2).last().isEqualTo("[\"d\",1,1,0,[0,5]]");
    }

    @Test
    void the_view_is_told_that_its_browser_is_lost_and_back() {
        browser.cut();
        browser.join();

        assertThat(kernel.programs.get(0).calls)
                .containsSequence("connected true", "connected false", "connected true");
    }

    @Test
    void a_secret_is_no_good_once_the_browser_knows_the_next() {
        browser.cut();
        TestBrowser thief = browser.accomplice();
        browser.join();
        browser.say("[\"b\"]");

        assertThat(thief.join().getString("mode")).isEqualTo("rejoin");
        assertThat(browser.event("inc")).last().isEqualTo("[\"d\",1,1,1,[0,1]]");
    }

    @Test
    void a_secret_is_good_again_when_the_answer_with_the_next_was_lost() {
        browser.event("inc");
        browser.cut();
        TestBrowser before = browser.accomplice();
        browser.join();
        browser.cut();

        assertThat(before.join().getString("mode")).isEqualTo("resume");
        assertThat(before.event("inc")).last().isEqualTo("[\"d\",2,1,2,[0,2]]");
    }

    @Test
    void a_secret_that_is_replaced_before_its_turn_comes_is_no_good() {
        browser.cut();
        TestBrowser late = browser.accomplice();
        browser.join();

        browser.send("[\"b\"]");
        late.post(late.hello(""));
        kernel.executor.runAll();

        assertThat(late.closed()).isEqualTo(CloseCode.NORMAL);
        assertThat(browser.event("inc")).last().isEqualTo("[\"d\",1,1,1,[0,1]]");
    }

    @Test
    void no_secret_finds_a_session_that_has_ended() {
        browser.cut();
        TestBrowser late = browser.accomplice();
        browser.join();
        TestBrowser first = browser.accomplice();
        browser.send("[\"b\"]");
        late.post(late.hello(""));
        kernel.executor.runAll();
        kernel.last().leave(CloseCode.NORMAL);
        kernel.executor.runAll();

        assertThat(late.join().getString("mode")).isEqualTo("rejoin");
        assertThat(first.join().getString("mode")).isEqualTo("rejoin");
    }

    @Test
    void answers_may_be_lost_any_number_of_times() {
        browser.cut();
        for (int i = 0; i < 5; i++) {
            TestBrowser again = browser.accomplice();
            assertThat(again.join().getString("mode")).isEqualTo("resume");
            again.cut();
        }

        kernel.pass(Duration.ofSeconds(61));

        assertThat(kernel.sessions.census()).isEqualTo(new LiveSessions.Census(0, 0, 0));
        assertThat(browser.join().getString("mode")).isEqualTo("rejoin");
    }

    @Test
    void a_secret_is_no_good_in_another_browser() {
        browser.cut();
        TestBrowser thief = browser.accomplice()
                .of(new Visitor(null, java.util.Set.of(), java.util.Locale.ENGLISH, "another", "127.0.0.1"));

        thief.join();

        assertThat(thief.closed()).isEqualTo(CloseCode.TOKEN_REFUSED);
        assertThat(browser.join().getString("mode")).isEqualTo("resume");
    }

    @Test
    void a_connection_that_is_still_there_is_taken_over() {
        TestBrowser again = browser.accomplice();

        assertThat(again.join().getString("mode")).isEqualTo("resume");

        assertThat(browser.closed()).isEqualTo(CloseCode.TAKEN);
        browser.cut();
        assertThat(again.event("inc")).last().isEqualTo("[\"d\",1,1,1,[0,1]]");
    }

    @Test
    void a_session_waits_a_minute_for_its_browser_then_ends() {
        browser.cut();
        assertThat(kernel.sessions.census()).isEqualTo(new LiveSessions.Census(0, 0, 1));
        kernel.pass(Duration.ofSeconds(59));
        assertThat(kernel.sessions.census()).isEqualTo(new LiveSessions.Census(0, 0, 1));

        kernel.pass(Duration.ofSeconds(2));

        assertThat(kernel.sessions.census()).isEqualTo(new LiveSessions.Census(0, 0, 0));
        assertThat(kernel.programs.get(0).calls).endsWith("connected false", "unmount");
        assertThat(browser.join().getString("mode")).isEqualTo("rejoin");
    }

    @Test
    void a_browser_that_has_more_than_was_sent_is_refused() {
        browser.cut();
        browser.seq = 99;

        browser.join();

        assertThat(browser.closed()).isEqualTo(CloseCode.MALFORMED);
    }

    @Test
    void a_page_that_lost_its_markers_meanwhile_gets_a_whole_drawing() {
        browser.cut();

        browser.join(",\"rebuild\":true");

        assertThat(browser.received().get(1)).startsWith("[\"d\",1,1,0,[\"p\",");
    }

    @Test
    void a_template_that_was_lost_with_the_socket_is_sent_again() {
        browser.cut();
        browser.join(",\"rebuild\":true");
        browser.overheard();
        browser.cut();

        browser.join();

        assertThat(browser.received().get(1)).contains("<p><!----></p>");
    }

    @Test
    void a_silent_connection_is_closed_and_may_be_resumed() {
        kernel.pass(Duration.ofSeconds(151));

        assertThat(browser.closed()).isEqualTo(CloseCode.SILENT);
        assertThat(browser.join().getString("mode")).isEqualTo("resume");
    }

    @Test
    void a_sweep_that_fails_does_not_end_the_timer() {
        kernel.clock.broken = true;
        kernel.timer.tick();
        kernel.clock.broken = false;

        kernel.pass(Duration.ofMinutes(5));

        assertThat(browser.closed()).isEqualTo(CloseCode.SILENT);
        assertThat(log.lines()).containsExactly("Live sessions could not be swept. It is tried again.");
    }

    @Test
    void a_clock_that_is_set_hangs_up_nobody() {
        TestBrowser waiting = kernel.get("/counter");
        TestBrowser lost = kernel.live();
        lost.cut();

        kernel.clock.step(Duration.ofHours(1));
        kernel.pass(Duration.ofSeconds(1));
        kernel.clock.step(Duration.ofHours(-2));
        kernel.pass(Duration.ofSeconds(1));

        assertThat(browser.closed()).isNull();
        assertThat(lost.join().getString("mode")).isEqualTo("resume");
        assertThat(waiting.join().getString("mode")).isEqualTo("adopt");
    }

    @Test
    void a_clock_that_is_set_back_lets_nobody_wait_longer() {
        browser.cut();

        kernel.clock.step(Duration.ofHours(-1));
        kernel.pass(Duration.ofSeconds(61));

        assertThat(kernel.sessions.census()).isEqualTo(new LiveSessions.Census(0, 0, 0));
    }

    @Test
    void a_beat_keeps_the_connection_and_is_answered() {
        kernel.pass(Duration.ofSeconds(100));

        assertThat(browser.say("[\"b\"]")).containsExactly("[\"b\"]");

        kernel.pass(Duration.ofSeconds(100));
        assertThat(browser.closed()).isNull();
    }

    @Test
    void a_hidden_page_that_beats_once_a_minute_keeps_its_connection() {
        for (int minute = 0; minute < 60; minute++) {
            kernel.pass(Duration.ofSeconds(minute % 2 == 0 ? 60 : 120));
            browser.say("[\"b\"]");
            kernel.sessions.callers().renew(Kernel.ANNA);
        }

        assertThat(browser.closed()).isNull();
    }

    @Test
    void while_a_handler_blocks_the_sweep_asks_only_once() {
        kernel.clock.advance(Duration.ofSeconds(151));
        for (int i = 0; i < 10; i++) {
            kernel.timer.tick();
        }

        assertThat(kernel.executor.size()).isEqualTo(1);
        kernel.executor.runNext();
        assertThat(kernel.executor.size()).isZero();
    }
}

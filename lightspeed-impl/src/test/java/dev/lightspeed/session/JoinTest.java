package dev.lightspeed.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.Instruction;
import dev.lightspeed.Instruction.Navigate;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JoinTest {

    private final Kernel kernel = new Kernel();

    @Test
    void the_socket_adopts_the_session_that_the_get_drew() {
        TestBrowser browser = kernel.get("/counter");

        JsonObject answer = browser.join();

        assertThat(answer.getString("mode")).isEqualTo("adopt");
        assertThat(answer.getInt("ref")).isZero();
        assertThat(answer.getInt("beat")).isEqualTo(25_000);
        assertThat(answer.getInt("window")).isEqualTo(16);
        assertThat(browser.received()).hasSize(1);
        assertThat(kernel.programs.get(0).calls).containsExactly("mount /counter", "render", "connected true");
        assertThat(kernel.sessions.census()).isEqualTo(new LiveSessions.Census(0, 1, 0));
    }

    @Test
    void a_page_that_cannot_be_patched_gets_a_whole_drawing() {
        TestBrowser browser = kernel.get("/counter");

        browser.join(",\"rebuild\":true");

        assertThat(browser.received().get(1)).startsWith("[\"d\",1,1,0,[\"p\",").contains("<p><!----></p>");
    }

    @Test
    void a_page_that_changed_while_it_waited_is_brought_up_to_date() {
        kernel.prepare = program -> program.onMount = sink -> sink.accept(new Instruction.Subscribe("news"));
        TestBrowser browser = kernel.get("/counter");
        kernel.last().tell("news");
        kernel.executor.runAll();

        browser.join();

        assertThat(browser.received()).last().isEqualTo("[\"d\",1,1,0,[0,1]]");
    }

    @Test
    void a_view_that_asks_whether_a_browser_is_there_is_drawn_again_when_it_is() {
        kernel.prepare = program -> program.showsConnected = true;
        TestBrowser browser = kernel.get("/counter");

        assertThat(browser.join().getString("mode")).isEqualTo("adopt");

        assertThat(browser.received()).last().isEqualTo("[\"d\",1,1,0,[0,\"connected\"]]");
    }

    @Test
    void a_view_that_asks_whether_a_browser_is_there_is_drawn_again_after_a_rejoin_too() {
        kernel.prepare = program -> program.showsConnected = true;
        TestBrowser browser = kernel.get("/counter");
        kernel.restart();

        assertThat(browser.join().getBoolean("same")).isTrue();

        assertThat(browser.received()).last().isEqualTo("[\"d\",1,1,0,[0,\"connected\"]]");
    }

    @Test
    void a_whole_drawing_after_a_rejoin_is_made_for_a_browser_that_is_there() {
        kernel.prepare = program -> program.showsConnected = true;
        TestBrowser browser = kernel.live();
        kernel.restart();

        browser.join();

        assertThat(browser.received())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("[\"d\",1,1,0,[\"p\",")
                .contains(",\"connected\"]");
    }

    @Test
    void what_the_view_pushed_while_it_was_mounted_arrives_with_the_first_diff() {
        kernel.prepare = program -> program.onMount = sink -> sink.accept(new Instruction.PushEvent("hi", "Anna"));
        TestBrowser browser = kernel.get("/counter");

        browser.join();

        assertThat(browser.received()).last().isEqualTo("[\"d\",1,1,0,[],[[\"event\",\"hi\",\"Anna\"]]]");
    }

    @Test
    void another_url_of_the_view_is_told_to_it() {
        TestBrowser browser = kernel.get("/counter");
        String hello = browser.hello("").replace("/shop/counter", "/shop/counter?by=date");

        browser.post(hello);
        kernel.executor.runAll();

        assertThat(kernel.programs.get(0).calls).contains("params /counter?by=date");
    }

    @Test
    void a_second_document_with_the_same_token_rejoins_as_a_session_of_its_own() {
        TestBrowser first = kernel.get("/counter");
        TestBrowser second = first.duplicate();
        first.join();
        first.event("inc");

        JsonObject answer = second.join();

        assertThat(answer.getString("mode")).isEqualTo("rejoin");
        assertThat(answer.getBoolean("same")).isTrue();
        assertThat(second.event("inc")).last().isEqualTo("[\"d\",1,1,1,[0,1]]");
        assertThat(first.event("inc")).containsExactly("[\"d\",2,1,2,[0,2]]");
    }

    @Test
    void a_page_whose_first_answer_was_lost_adopts_again() {
        TestBrowser browser = kernel.get("/counter");
        TestBrowser again = browser.duplicate();
        browser.join();
        browser.cut();

        assertThat(again.join().getString("mode")).isEqualTo("adopt");

        assertThat(kernel.programs.get(0).calls)
                .containsExactly("mount /counter", "render", "connected true", "connected false", "connected true");
        assertThat(again.event("inc")).last().isEqualTo("[\"d\",1,1,1,[0,1]]");
        assertThat(kernel.sessions.census()).isEqualTo(new LiveSessions.Census(0, 1, 0));
    }

    @Test
    void a_page_whose_first_answer_was_lost_any_number_of_times_adopts_again() {
        TestBrowser browser = kernel.get("/counter");
        for (int i = 0; i < 3; i++) {
            TestBrowser again = browser.duplicate();
            assertThat(again.join().getString("mode")).isEqualTo("adopt");
            again.cut();
        }

        kernel.pass(Duration.ofSeconds(61));

        assertThat(browser.join().getString("mode")).isEqualTo("rejoin");
    }

    @Test
    void a_page_that_adopts_again_gets_what_was_lost_with_the_answer() {
        TestBrowser browser = kernel.get("/counter");
        TestBrowser again = browser.duplicate();
        browser.join(",\"rebuild\":true");
        browser.cut();

        again.join();

        assertThat(again.received()).hasSize(2).last().asString().startsWith("[\"d\",1,1,0,[\"p\",");
    }

    @Test
    void a_page_adopts_again_while_the_loss_of_its_line_still_waits_for_its_turn() {
        TestBrowser browser = kernel.get("/counter");
        TestBrowser again = browser.duplicate();
        browser.join();
        browser.disconnect();

        assertThat(again.join().getString("mode")).isEqualTo("adopt");
    }

    @Test
    void of_two_documents_that_come_for_a_lost_line_one_comes_again_and_rejoins() {
        TestBrowser browser = kernel.get("/counter");
        TestBrowser one = browser.duplicate();
        TestBrowser other = browser.duplicate();
        browser.join();
        browser.cut();

        one.post(one.hello(""));
        other.post(other.hello(""));
        kernel.executor.runAll();

        assertThat(other.closed()).isEqualTo(CloseCode.NORMAL);
        assertThat(other.join().getString("mode")).isEqualTo("rejoin");
        assertThat(one.event("inc")).last().isEqualTo("[\"d\",1,1,1,[0,1]]");
    }

    @Test
    void a_second_document_rejoins_while_the_first_is_there_and_has_said_nothing_yet() {
        TestBrowser first = kernel.get("/counter");
        TestBrowser second = first.duplicate();
        first.join();

        assertThat(second.join().getString("mode")).isEqualTo("rejoin");
        assertThat(first.closed()).isNull();
    }

    @Test
    void a_second_document_rejoins_once_the_first_has_said_something_and_is_lost() {
        TestBrowser first = kernel.get("/counter");
        TestBrowser second = first.duplicate();
        first.join();
        first.say("[\"b\"]");
        first.cut();

        assertThat(second.join().getString("mode")).isEqualTo("rejoin");
        assertThat(first.join().getString("mode")).isEqualTo("resume");
    }

    @Test
    void a_second_document_rejoins_once_the_first_has_resumed_and_is_lost_again() {
        TestBrowser first = kernel.get("/counter");
        TestBrowser second = first.duplicate();
        first.join();
        first.cut();
        first.join();
        first.cut();

        assertThat(second.join().getString("mode")).isEqualTo("rejoin");
        assertThat(first.join().getString("mode")).isEqualTo("resume");
    }

    @Test
    void a_first_document_whose_session_went_to_a_second_rejoins() {
        TestBrowser first = kernel.get("/counter");
        TestBrowser second = first.duplicate();
        first.join();
        first.cut();
        second.join();

        assertThat(first.join().getString("mode")).isEqualTo("rejoin");
        assertThat(second.event("inc")).last().isEqualTo("[\"d\",1,1,1,[0,1]]");
    }

    @Test
    void a_page_that_has_applied_messages_never_adopts_again() {
        TestBrowser first = kernel.get("/counter");
        TestBrowser later = first.duplicate();
        later.seq = 3;
        first.join();
        first.cut();

        assertThat(later.join().getString("mode")).isEqualTo("rejoin");
    }

    @Test
    void a_session_that_was_not_fetched_in_time_is_drawn_again_and_compared() {
        TestBrowser browser = kernel.get("/counter");
        kernel.pass(Duration.ofSeconds(16));
        assertThat(kernel.programs.get(0).calls).endsWith("unmount");

        JsonObject answer = browser.join();

        assertThat(answer.getString("mode")).isEqualTo("rejoin");
        assertThat(answer.getBoolean("same")).isTrue();
        assertThat(browser.received()).hasSize(1);
    }

    @Test
    void a_prefetched_page_goes_live_without_a_reload() {
        TestBrowser browser = kernel.prefetch("/counter");

        JsonObject answer = browser.join();

        assertThat(answer.getString("mode")).isEqualTo("rejoin");
        assertThat(answer.getBoolean("same")).isTrue();
    }

    @Test
    void a_page_that_is_drawn_otherwise_after_a_restart_gets_a_whole_drawing() {
        TestBrowser browser = kernel.get("/counter");
        kernel.restart();
        kernel.prepare = program -> program.count = 7;

        JsonObject answer = browser.join();

        assertThat(answer.getString("mode")).isEqualTo("rejoin");
        assertThat(answer.getBoolean("same", false)).isFalse();
        assertThat(browser.received().get(1)).startsWith("[\"d\",1,1,0,[\"p\",").contains(",7]");
    }

    @Test
    void a_page_that_was_patched_gets_a_whole_drawing_since_its_token_knows_only_the_first() {
        TestBrowser browser = kernel.live();
        browser.event("inc");
        kernel.restart();

        JsonObject answer = browser.join();

        assertThat(answer.getString("mode")).isEqualTo("rejoin");
        assertThat(answer.getBoolean("same", false)).isFalse();
        assertThat(browser.received().get(1)).startsWith("[\"d\",1,1,1,[\"p\",").contains(",0]");
    }

    @Test
    void after_a_rejoin_events_are_numbered_on() {
        TestBrowser browser = kernel.live();
        browser.event("inc");
        browser.event("inc");
        kernel.restart();

        JsonObject answer = browser.join();
        browser.received();

        assertThat(answer.getInt("ref")).isEqualTo(2);
        assertThat(browser.event("inc")).containsExactly("[\"d\",2,1,3,[0,1]]");
    }

    @Test
    void a_rejoin_of_a_page_that_cannot_be_patched_is_never_the_same() {
        TestBrowser browser = kernel.get("/counter");
        kernel.restart();

        JsonObject answer = browser.join(",\"rebuild\":true");

        assertThat(answer.getBoolean("same", false)).isFalse();
        assertThat(browser.received()).hasSize(2);
    }

    @Test
    void a_rejoin_whose_view_cannot_be_mounted_closes_with_a_code() {
        TestBrowser browser = kernel.get("/counter");
        kernel.restart();
        kernel.prepare = program -> program.onMount = sink -> {
            throw new IllegalStateException("no database");
        };

        browser.join();

        assertThat(browser.closed()).isEqualTo(CloseCode.FAILED);
        assertThat(kernel.lastProgram().calls).containsExactly("mount /counter", "unmount");
        assertThat(kernel.sessions.census()).isEqualTo(new LiveSessions.Census(0, 0, 0));
    }

    @Test
    void a_rejoin_that_cannot_be_drawn_closes_with_a_code() {
        TestBrowser browser = kernel.get("/counter");
        kernel.restart();
        kernel.prepare = program -> program.onRender = () -> {
            throw new IllegalStateException("no template");
        };

        browser.join();

        assertThat(browser.closed()).isEqualTo(CloseCode.FAILED);
    }

    @Test
    void a_rejoin_that_is_led_elsewhere_tells_the_browser() {
        TestBrowser browser = kernel.get("/counter");
        kernel.restart();
        kernel.prepare = program -> program.onMount = sink -> sink.accept(new Navigate(Navigate.Kind.LOAD, "/login"));

        browser.join();

        assertThat(browser.received()).last().isEqualTo("[\"n\",1,1,\"load\",\"/shop/login\"]");
    }

    @Test
    void forged_foreign_and_expired_tokens_are_refused() {
        TestBrowser browser = kernel.get("/counter");

        browser.post(
                browser.hello("").replace(browser.token(), "x" + browser.token().substring(1)));
        assertThat(browser.closed()).isEqualTo(CloseCode.TOKEN_REFUSED);

        TestBrowser eve = browser.of(visitor("eve", "eve's browser"));
        eve.join();
        assertThat(eve.closed()).isEqualTo(CloseCode.TOKEN_REFUSED);

        kernel.clock.advance(Duration.ofHours(25));
        browser.join();
        assertThat(browser.closed()).isEqualTo(CloseCode.TOKEN_REFUSED);
        assertThat(kernel.sessions.census()).isEqualTo(new LiveSessions.Census(1, 0, 0));
    }

    @Test
    void a_token_does_not_open_another_view() {
        TestBrowser browser = kernel.get("/counter");

        browser.post(browser.hello("").replace("/shop/counter", "/shop/admin"));

        assertThat(browser.closed()).isEqualTo(CloseCode.TOKEN_REFUSED);
    }

    @Test
    void a_url_outside_of_the_application_is_refused() {
        TestBrowser browser = kernel.get("/counter");

        browser.post(browser.hello("").replace("/shop/counter", "/counter"));

        assertThat(browser.closed()).isEqualTo(CloseCode.TOKEN_REFUSED);
    }

    @Test
    void a_hello_of_another_version_is_refused() {
        TestBrowser browser = kernel.get("/counter");

        browser.post(browser.hello("").replace("\"v\":2", "\"v\":1"));

        assertThat(browser.closed()).isEqualTo(CloseCode.VERSION);
    }

    @Test
    void the_first_message_must_be_a_hello() {
        TestBrowser browser = kernel.get("/counter");

        for (String text : List.of("[\"b\"]", "nonsense", "[\"e\",1,0,1,\"inc\"]")) {
            browser.post(text);
            browser.send("[\"b\"]");

            assertThat(browser.closed()).isEqualTo(CloseCode.MALFORMED);
        }
    }

    @Test
    void a_hello_that_is_too_large_is_refused() {
        TestBrowser browser = kernel.get("/counter");

        browser.post(browser.hello(",\"x\":\"" + "x".repeat(1 << 16) + "\""));

        assertThat(browser.closed()).isEqualTo(CloseCode.MESSAGE_LARGE);
    }

    private static Visitor visitor(String caller, String browser) {
        return new Visitor(caller, Set.of(), Locale.ENGLISH, browser, "127.0.0.1");
    }
}

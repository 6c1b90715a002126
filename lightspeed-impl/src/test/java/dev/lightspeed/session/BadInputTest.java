package dev.lightspeed.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.Instruction;
import dev.lightspeed.Instruction.Navigate;
import java.time.Duration;
import java.util.logging.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {

    @RegisterExtension
    final RecordedLog log = new RecordedLog();

    private final Kernel kernel = new Kernel();
    private final TestBrowser browser = kernel.live();
    private final CounterProgram view = kernel.programs.get(0);

    @Test
    void an_unknown_event_fails_with_a_code_and_the_session_lives() {
        assertThat(browser.event("incr")).containsExactly("[\"f\",1,1,1,\"event.unknown\"]");

        assertThat(log.lines())
                .containsExactly("event.unknown: shop.Counter handles no event \"incr\". It handles \"inc\".");
        assertThat(browser.event("inc")).containsExactly("[\"d\",2,1,2,[0,1]]");
    }

    @Test
    void an_unknown_target_fails_with_a_code_and_the_session_lives() {
        assertThat(browser.say("[\"e\",1,0,1,\"inc\",{},\"cart\"]")).containsExactly("[\"f\",1,1,1,\"event.target\"]");

        assertThat(log.lines())
                .containsExactly(
                        "event.target: shop.Counter: event \"inc\" is for the component \"cart\", which is not there."
                                + " Leave the target out for the view.");
        browser.ref = 1;
        assertThat(browser.event("inc")).containsExactly("[\"d\",2,1,2,[0,1]]");
    }

    @Test
    void a_handler_that_throws_loses_its_turn_only() {
        view.handlers.put("break", sink -> {
            view.count = 99;
            throw new IllegalStateException("broken");
        });

        assertThat(browser.event("break")).containsExactly("[\"f\",1,1,1,\"event.failed\"]");

        assertThat(log.lines())
                .containsExactly("shop.Counter: event \"break\" threw java.lang.IllegalStateException."
                        + " That turn is lost, the page lives on.");
        assertThat(browser.event("inc")).containsExactly("[\"d\",2,1,2,[0,100]]");
    }

    @Test
    void a_handler_that_recurses_for_ever_loses_its_turn_only() {
        view.handlers.put("break", sink -> recurse());

        assertThat(browser.event("break")).containsExactly("[\"f\",1,1,1,\"event.failed\"]");
        assertThat(browser.event("inc")).containsExactly("[\"d\",2,1,2,[0,1]]");
    }

    @SuppressWarnings("InfiniteRecursion")
    private static void recurse() {
        recurse();
    }

    @Test
    void an_event_is_answered_though_the_contexts_of_the_view_cannot_be_entered() {
        view.failing = true;
        assertThat(browser.event("inc")).containsExactly("[\"f\",1,1,1,\"event.failed\"]");

        view.failing = false;
        assertThat(browser.event("inc")).containsExactly("[\"d\",2,1,2,[0,1]]");
    }

    @Test
    void what_a_handler_asked_for_before_it_threw_is_not_done() {
        view.handlers.put("break", sink -> {
            sink.accept(new Instruction.PushEvent("saved", null));
            sink.accept(new Instruction.Subscribe("news"));
            throw new IllegalStateException("broken");
        });

        assertThat(browser.event("break")).containsExactly("[\"f\",1,1,1,\"event.failed\"]");
        assertThat(kernel.subscriptions).isEmpty();
    }

    @Test
    void a_template_that_throws_fails_the_event_and_the_page_shows_the_state_before() {
        view.onRender = () -> {
            throw new IllegalStateException("no price");
        };
        assertThat(browser.event("inc")).containsExactly("[\"f\",1,1,1,\"view.draw\"]");

        view.onRender = () -> {};
        assertThat(browser.event("inc")).containsExactly("[\"d\",2,1,2,[0,2]]");
    }

    @Test
    void effects_of_an_event_arrive_though_its_drawing_failed() {
        view.onRender = () -> {
            throw new IllegalStateException("no price");
        };
        view.handlers.put("save", sink -> sink.accept(new Instruction.PushEvent("saved", 1)));

        assertThat(browser.event("save"))
                .containsExactly("[\"d\",1,1,0,[],[[\"event\",\"saved\",1]]]", "[\"f\",2,1,1,\"view.draw\"]");
    }

    @Test
    void a_drawing_that_fails_without_an_event_is_told_to_the_page() {
        view.onRender = () -> {
            throw new IllegalStateException("no price");
        };

        kernel.last().tell("news");
        kernel.executor.runAll();

        assertThat(browser.received()).containsExactly("[\"f\",1,1,0,\"view.draw\"]");
    }

    @Test
    void a_message_whose_handler_throws_loses_its_turn_only() {
        kernel.last().tell((Runnable) () -> {
            throw new IllegalStateException("broken");
        });
        kernel.last().tell("news");
        kernel.executor.runAll();

        assertThat(browser.received()).containsExactly("[\"d\",1,1,0,[0,1]]");
    }

    @Test
    void the_log_names_the_authors_file_and_line() {
        kernel.lastProgram().name = BadInputTest.class.getName();
        Kernel other = new Kernel();
        other.prepare = program -> {
            program.name = BadInputTest.class.getName();
            program.handlers.put("break", sink -> fail());
        };
        TestBrowser page = other.live();

        page.event("break");

        assertThat(log.lines())
                .singleElement()
                .asString()
                .matches("dev.lightspeed.session.BadInputTest: event \"break\" threw java.lang.RuntimeException"
                        + " at BadInputTest.java:\\d+. That turn is lost, the page lives on.");
    }

    private static void fail() {
        throw new RuntimeException(new IllegalStateException("the cause"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "[\"e\",2,0,1,\"inc\"]",
                "[\"e\",1,9,1,\"inc\"]",
                "[\"a\",9]",
                "[\"hello\",{\"v\":2,\"token\":\"\",\"url\":\"\",\"seq\":0,\"ref\":0}]"
            })
    void malformed_and_out_of_order_messages_end_the_session_with_a_code(String text) {
        browser.say(text);

        assertThat(browser.closed()).isEqualTo(CloseCode.MALFORMED);
        assertThat(view.count).isZero();
        assertThat(view.calls).endsWith("unmount");
    }

    @Test
    void a_message_that_is_too_large_ends_the_session_with_a_code() {
        browser.say("[\"e\",1,0,1,\"" + "x".repeat(1 << 16) + "\"]");

        assertThat(browser.closed()).isEqualTo(CloseCode.MESSAGE_LARGE);
    }

    @Test
    void binary_messages_end_the_session_with_a_code() {
        browser.sendBinary();
        kernel.executor.runAll();

        assertThat(browser.closed()).isEqualTo(CloseCode.MALFORMED);
    }

    @Test
    void a_flood_of_events_ends_the_session_with_a_code() {
        for (int i = 0; i < 400; i++) {
            browser.sendEvent("inc", "{}");
            kernel.executor.runAll();
        }

        assertThat(browser.closed()).isEqualTo(CloseCode.FLOOD);
        assertThat(view.count).isLessThanOrEqualTo(300);
    }

    @Test
    void a_busy_browser_is_no_flood() {
        for (int i = 0; i < 1_000; i++) {
            browser.event("inc");
            kernel.clock.advance(Duration.ofMillis(20));
        }

        assertThat(browser.closed()).isNull();
        assertThat(view.count).isEqualTo(1_000);
    }

    @Test
    void events_for_which_the_mailbox_has_no_room_are_answered_with_that() {
        for (int i = 0; i < 130; i++) {
            browser.sendEvent("inc", "{}");
        }

        kernel.executor.runAll();

        assertThat(view.count).isEqualTo(128);
        assertThat(browser.closed()).isNull();
    }

    @Test
    void a_mailbox_that_stays_full_ends_the_session() {
        for (int i = 0; i < 260; i++) {
            browser.sendEvent("inc", "{}");
        }

        kernel.executor.runAll();

        assertThat(browser.closed()).isEqualTo(CloseCode.FLOOD);
    }

    @Test
    void messages_for_which_there_is_no_room_end_the_session_so_that_the_page_rejoins() {
        for (int i = 0; i < 129; i++) {
            kernel.last().tell("news " + i);
        }

        kernel.executor.runAll();

        assertThat(browser.closed()).isEqualTo(CloseCode.SLOW);
        assertThat(browser.join().getString("mode")).isEqualTo("rejoin");
    }

    @Test
    void a_session_that_is_leaving_takes_no_more_messages_and_says_so_once() {
        for (int i = 0; i < 1_000; i++) {
            kernel.last().tell("news " + i);
            browser.send("[\"b\"]");
            kernel.clock.advance(Duration.ofMillis(10));
        }

        assertThat(kernel.executor.runAll()).isLessThanOrEqualTo(2 * 128 + 1);
        assertThat(log.lines(Level.INFO))
                .filteredOn(line -> line.contains("connection closed"))
                .hasSize(1);
    }

    @Test
    void a_connection_that_floods_the_mailbox_is_not_heard_any_more() {
        for (int i = 0; i < 1_000; i++) {
            browser.send("[\"b\"]");
            kernel.clock.advance(Duration.ofMillis(10));
        }

        assertThat(kernel.executor.runAll()).isLessThanOrEqualTo(2 * 128 + 1);
        assertThat(browser.closed()).isEqualTo(CloseCode.FLOOD);
    }

    @Test
    void a_url_of_another_origin_is_no_way_to_lead_the_browser() {
        for (String url :
                new String[] {"https://evil.example", "//evil.example", "/\\evil.example", "javascript:1", ""}) {
            view.handlers.put("go", sink -> sink.accept(new Navigate(Navigate.Kind.LOAD, url)));

            assertThat(browser.event("go")).singleElement().asString().contains("event.failed");
        }
    }

    @Test
    void an_event_of_the_runtime_that_is_unknown_fails() {
        assertThat(browser.event("ls:magic")).containsExactly("[\"f\",1,1,1,\"event.unknown\"]");
    }

    @Test
    void an_address_of_another_view_is_refused() {
        assertThat(browser.event("ls:params", "{\"url\":\"/shop/admin\"}"))
                .containsExactly("[\"f\",1,1,1,\"event.argument\"]");
        assertThat(browser.event("ls:params", "{}")).containsExactly("[\"f\",2,1,2,\"event.argument\"]");
    }

    @Test
    void forms_that_are_too_large_to_be_kept_fail_the_event() {
        String large = "x".repeat(60_000);
        view.handlers.put("one", sink -> {});
        view.handlers.put("two", sink -> {});
        browser.event("one", "{\"_all\":true,\"a\":\"" + large + "\"}");

        assertThat(browser.event("two", "{\"_all\":true,\"a\":\"" + large + "\"}"))
                .containsExactly("[\"f\",2,1,2,\"event.argument\"]");
    }

    @Test
    void forms_of_unknown_events_are_not_kept() {
        view.handlers.put("search", sink -> {});
        for (int i = 0; i < 5; i++) {
            browser.event("unknown" + i, "{\"_all\":true,\"a\":\"" + "x".repeat(30_000) + "\"}");
        }

        assertThat(browser.event("search", "{\"_all\":true,\"a\":\"" + "x".repeat(60_000) + "\"}"))
                .containsExactly("[\"d\",6,1,6]");
    }

    @Test
    void an_event_for_another_epoch_is_answered_and_dropped() {
        browser.ref++;

        assertThat(browser.say("[\"e\",1,0,7,\"inc\"]")).containsExactly("[\"d\",1,1,1]");
        assertThat(view.count).isZero();
    }

    @Test
    void a_socket_that_is_cut_in_the_middle_of_a_turn_loses_nothing() {
        view.handlers.put("cut", sink -> {
            view.count++;
            browser.disconnect();
        });
        browser.sendEvent("cut", "{}");
        kernel.executor.runAll();

        browser.overheard();
        browser.join();

        assertThat(browser.received()).last().isEqualTo("[\"d\",1,1,1,[0,1]]");
    }

    @Test
    void the_log_shows_the_beginning_of_what_is_long() {
        browser.event("y".repeat(60_000));

        assertThat(log.lines()).singleElement().asString().endsWith("yyy...").hasSizeLessThan(600);
    }

    @Test
    void a_page_that_fails_again_and_again_is_logged_a_few_times_a_minute() {
        view.handlers.put("break", sink -> {
            throw new IllegalStateException("broken");
        });
        for (int i = 0; i < 20; i++) {
            browser.event("incr");
            browser.event("break");
        }
        assertThat(log.lines()).hasSize(10);

        kernel.clock.advance(Duration.ofMinutes(1));
        browser.event("incr");

        assertThat(log.lines())
                .hasSize(12)
                .endsWith(
                        "shop.Counter: 30 more of these were not logged, of one page. 10 a minute are.",
                        "event.unknown: shop.Counter handles no event \"incr\". It handles \"inc\".");
    }

    @Test
    void a_view_that_cannot_be_mounted_is_logged_a_while_and_then_counted() {
        kernel.prepare = program -> program.onMount = sink -> {
            throw new IllegalStateException("broken");
        };

        for (int i = 0; i < 100; i++) {
            kernel.sessions.open(kernel.program(), "/counter", Kernel.ANNA, true);
        }
        assertThat(log.lines()).hasSize(60);
        kernel.pass(Duration.ofMinutes(1));
        kernel.sessions.open(kernel.program(), "/counter", Kernel.ANNA, true);

        assertThat(log.lines())
                .hasSize(62)
                .contains("shop.Counter: 40 more of these were not logged, of all its pages. 60 a minute are.");
    }

    @Test
    void the_log_is_not_led_astray_by_names_of_events() {
        browser.event("x\\n2026 all is well" + "y".repeat(100));

        assertThat(log.lines()).singleElement().asString().doesNotContain("\n");
    }
}

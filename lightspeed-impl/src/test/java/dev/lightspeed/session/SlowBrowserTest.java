package dev.lightspeed.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.Instruction;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlowBrowserTest {

    private final Kernel kernel = new Kernel(
            Settings.defaults("/shop").with(new Settings.Flow(128, 1 << 16, 100, 300, 4, 1 << 18, 5, 1 << 10)));
    private final TestBrowser browser = kernel.live();
    private final CounterProgram view = kernel.programs.get(0);

    private void publish(int times) {
        for (int i = 0; i < times; i++) {
            kernel.last().tell("news");
            kernel.executor.runAll();
        }
    }

    private long draws() {
        return view.calls.stream().filter("render"::equals).count();
    }

    @Test
    void draws_no_more_while_the_window_is_full() {
        publish(10);

        assertThat(browser.overheard())
                .containsExactly(
                        "[\"d\",1,1,0,[0,1]]", "[\"d\",2,1,0,[0,2]]", "[\"d\",3,1,0,[0,3]]", "[\"d\",4,1,0,[0,4]]");
        assertThat(draws()).isEqualTo(5);
    }

    @Test
    void gets_the_newest_state_in_one_drawing_once_it_acknowledges() {
        publish(10);
        browser.overheard();

        assertThat(browser.say("[\"a\",2]")).containsExactly("[\"d\",5,1,0,[0,10]]");

        assertThat(draws()).isEqualTo(6);
    }

    @Test
    void an_acknowledgement_that_opens_nothing_costs_nothing() {
        publish(2);

        browser.say("[\"a\",2]");

        assertThat(draws()).isEqualTo(3);
        assertThat(kernel.programs.get(0).calls).endsWith("render");
    }

    @Test
    void answers_failures_and_effects_wait_in_order() {
        view.handlers.put("push", sink -> sink.accept(new Instruction.PushEvent("note", view.count)));
        publish(4);
        browser.overheard();
        browser.sendEvent("push", "{}");
        browser.sendEvent("unknown", "{}");
        browser.sendEvent("push", "{}");
        browser.sendEvent("inc", "{}");
        kernel.executor.runAll();
        assertThat(browser.overheard()).isEmpty();

        assertThat(browser.say("[\"a\",4]"))
                .containsExactly(
                        "[\"d\",5,1,1,[0,5],[[\"event\",\"note\",4]]]",
                        "[\"f\",6,1,2,\"event.unknown\"]",
                        "[\"d\",7,1,4,[],[[\"event\",\"note\",4]]]");
    }

    @Test
    void is_closed_when_more_waits_than_may_and_rejoins() {
        view.handlers.put("push", sink -> sink.accept(new Instruction.PushEvent("note", 1)));
        publish(4);
        for (int i = 0; i < 6; i++) {
            browser.sendEvent("push", "{}");
        }
        kernel.executor.runAll();

        assertThat(browser.closed()).isEqualTo(CloseCode.SLOW);
        assertThat(browser.join().getString("mode")).isEqualTo("rejoin");
    }

    @Test
    void is_closed_when_what_waits_is_too_large() {
        view.handlers.put("push", sink -> sink.accept(new Instruction.PushEvent("note", "x".repeat(1 << 10))));
        publish(4);

        browser.sendEvent("push", "{}");
        kernel.executor.runAll();

        assertThat(browser.closed()).isEqualTo(CloseCode.SLOW);
    }

    @Test
    void may_push_as_much_as_it_likes_while_the_window_is_open() {
        view.handlers.put("push", sink -> {
            for (int i = 0; i < 100; i++) {
                sink.accept(new Instruction.PushEvent("note", i));
            }
        });

        assertThat(browser.event("push")).hasSize(1);
        assertThat(browser.closed()).isNull();
    }

    @Test
    void that_beats_but_never_acknowledges_is_closed_in_the_end() {
        publish(10);
        for (int i = 0; i < 7; i++) {
            assertThat(browser.closed()).isNull();
            browser.send("[\"b\"]");
            kernel.pass(Duration.ofSeconds(10));
        }
        browser.send("[\"b\"]");
        kernel.executor.runAll();

        assertThat(browser.closed()).isEqualTo(CloseCode.SLOW);
    }

    @Test
    void a_handler_that_blocks_holds_up_its_own_page_only() {
        TestBrowser other = kernel.live();
        view.handlers.put("block", sink -> {
            // As another thread of the pool would, while this one is blocked here.
            assertThat(other.event("inc")).isEqualTo(List.of("[\"d\",1,1,1,[0,1]]"));
        });

        assertThat(browser.event("block")).containsExactly("[\"d\",1,1,1]");
    }
}

package dev.lightspeed.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TurnTest {

    private final Kernel kernel = new Kernel();

    @Test
    void an_event_brings_a_diff_with_what_changed() {
        TestBrowser browser = kernel.live();

        assertThat(browser.event("inc")).containsExactly("[\"d\",1,1,1,[0,1]]");
        assertThat(browser.event("inc")).containsExactly("[\"d\",2,1,2,[0,2]]");
    }

    @Test
    void an_event_that_changes_nothing_is_answered_too() {
        TestBrowser browser = kernel.live();
        kernel.programs.get(0).handlers.put("look", sink -> {});

        assertThat(browser.event("look")).containsExactly("[\"d\",1,1,1]");
    }

    @Test
    void a_message_that_changes_nothing_sends_nothing() {
        TestBrowser browser = kernel.live();

        kernel.last().tell((Runnable) () -> {});
        kernel.executor.runAll();

        assertThat(browser.received()).isEmpty();
    }

    @Test
    void a_message_brings_a_diff_that_answers_no_event() {
        TestBrowser browser = kernel.live();

        kernel.last().tell("news");
        kernel.executor.runAll();

        assertThat(browser.received()).containsExactly("[\"d\",1,1,0,[0,1]]");
    }

    @Test
    void two_pages_share_nothing() {
        TestBrowser one = kernel.live();
        TestBrowser other = kernel.live();

        one.event("inc");

        assertThat(other.event("inc")).containsExactly("[\"d\",1,1,1,[0,1]]");
    }

    @Test
    void going_back_in_the_browser_calls_params() {
        TestBrowser browser = kernel.live();

        assertThat(browser.event("ls:params", "{\"url\":\"/shop/counter?page=2\"}"))
                .containsExactly("[\"d\",1,1,1]");

        assertThat(kernel.programs.get(0).calls).contains("params /counter?page=2");
    }
}

package dev.lightspeed.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DrainTest {

    private final Kernel kernel = new Kernel();

    @Test
    void tells_the_browsers_to_come_back_and_unmounts_the_views() {
        TestBrowser live = kernel.live();
        kernel.get("/counter");

        kernel.sessions.drain();
        kernel.executor.runAll();

        assertThat(live.closed()).isEqualTo(CloseCode.DRAINING);
        assertThat(kernel.sessions.census()).isEqualTo(new LiveSessions.Census(0, 0, 0));
        assertThat(kernel.programs.get(0).calls).endsWith("unmount");
        assertThat(kernel.timer.size()).isZero();
    }

    @Test
    void handles_no_event_that_still_waits() {
        TestBrowser live = kernel.live();
        live.sendEvent("inc", "{}");

        kernel.sessions.drain();
        kernel.executor.runAll();

        assertThat(kernel.programs.get(0).count).isZero();
    }

    @Test
    void lets_nobody_in_any_more() {
        TestBrowser browser = kernel.get("/counter");
        kernel.sessions.drain();

        browser.join();

        assertThat(browser.closed()).isEqualTo(CloseCode.DRAINING);
    }

    @Test
    void ends_a_session_that_was_about_to_join() {
        TestBrowser browser = kernel.get("/counter");
        browser.post(browser.hello(""));

        kernel.sessions.drain();
        kernel.executor.runAll();

        assertThat(browser.closed()).isNotNull();
        assertThat(kernel.sessions.census()).isEqualTo(new LiveSessions.Census(0, 0, 0));
    }

    @Test
    void ends_a_page_that_is_drawn_after_it() {
        kernel.sessions.drain();

        kernel.get("/counter");
        kernel.executor.runAll();

        assertThat(kernel.sessions.census()).isEqualTo(new LiveSessions.Census(0, 0, 0));
    }

    @Test
    void an_unmount_that_throws_does_not_keep_the_session() {
        kernel.prepare = program -> program.onUnmount = () -> {
            throw new IllegalStateException("broken");
        };
        TestBrowser live = kernel.live();

        kernel.sessions.drain();
        kernel.executor.runAll();

        assertThat(live.closed()).isEqualTo(CloseCode.DRAINING);
        assertThat(kernel.sessions.census()).isEqualTo(new LiveSessions.Census(0, 0, 0));
    }
}

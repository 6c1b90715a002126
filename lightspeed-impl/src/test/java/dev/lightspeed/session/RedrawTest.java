package dev.lightspeed.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RedrawTest {

    private final Kernel kernel = new Kernel();

    private void redraw() {
        kernel.sessions.redraw();
        kernel.executor.runAll();
    }

    @Test
    void sends_what_is_drawn_otherwise_now() {
        TestBrowser browser = kernel.live();
        kernel.programs.get(0).count = 7;

        redraw();

        assertThat(browser.received()).containsExactly("[\"d\",1,1,0,[0,7]]");
    }

    @Test
    void sends_nothing_where_nothing_is_drawn_otherwise() {
        TestBrowser browser = kernel.live();

        redraw();

        assertThat(browser.received()).isEmpty();
    }

    @Test
    void waits_for_the_browser_of_a_page() {
        TestBrowser browser = kernel.get("/counter");
        kernel.programs.get(0).count = 7;

        redraw();
        browser.join();

        assertThat(browser.received()).last().isEqualTo("[\"d\",1,1,0,[0,7]]");
    }
}

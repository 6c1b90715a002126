package dev.lightspeed.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TurnstileTest {

    private final Turnstile turnstile = new Turnstile();

    @Test
    void lets_a_browser_with_many_tabs_rejoin() {
        for (int i = 0; i < 50; i++) {
            assertThat(turnstile.pass("a", 0)).isTrue();
        }
        assertThat(turnstile.pass("a", 0)).isFalse();
        assertThat(turnstile.pass("b", 0)).isTrue();
    }

    @Test
    void lets_one_pass_each_second_in_the_long_run() {
        for (int i = 0; i < 60; i++) {
            turnstile.pass("a", 0);
        }

        assertThat(turnstile.pass("a", 1_000)).isTrue();
        assertThat(turnstile.pass("a", 1_000)).isFalse();
    }

    @Test
    void forgets_browsers_that_have_their_whole_burst_again() {
        turnstile.pass("a", 0);

        turnstile.sweep(49_999);
        assertThat(turnstile.size()).isEqualTo(1);

        turnstile.sweep(50_000);
        assertThat(turnstile.size()).isZero();
    }

    @Test
    void a_page_that_rejoins_again_and_again_is_refused_and_others_are_not() {
        Kernel kernel = new Kernel();
        TestBrowser browser = kernel.get("/counter");
        for (int i = 0; i < 51; i++) {
            browser.duplicate().join();
        }
        TestBrowser last = browser.duplicate();

        last.join();

        assertThat(last.closed()).isEqualTo(CloseCode.FLOOD);
        kernel.pass(Duration.ofSeconds(2));
        TestBrowser later = browser.duplicate();
        later.join();
        assertThat(later.closed()).isNull();
    }
}

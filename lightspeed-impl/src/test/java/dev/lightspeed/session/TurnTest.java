package dev.lightspeed.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TurnTest {

    private final Kernel kernel = new Kernel();

    @Test
    void a_page_is_mounted_once_and_its_first_answer_brings_nothing() {
        TestBrowser browser = kernel.get("/counter");

        assertThat(browser.join().getString("mode")).isEqualTo("adopt");

        assertThat(browser.received()).hasSize(1);
        assertThat(kernel.programs.get(0).calls).containsExactly("mount /counter", "render", "connected true");
    }

    @Test
    void an_event_brings_a_diff_with_what_changed() {
        TestBrowser browser = kernel.live();

        assertThat(browser.event("inc")).containsExactly("[\"d\",1,1,1,[0,1]]");
        assertThat(browser.event("inc")).containsExactly("[\"d\",2,1,2,[0,2]]");
    }
}

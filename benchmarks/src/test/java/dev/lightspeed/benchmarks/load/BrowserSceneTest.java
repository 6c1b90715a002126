package dev.lightspeed.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BrowserSceneTest {

    @Test
    void an_event_waits_for_what_it_must_show() {
        assertThat(BrowserScene.FACES_W1.measured(7))
                .isEqualTo("probe.event(() => document.getElementById('f:b').click(), /7/)");
        assertThat(BrowserScene.W2.measured(2)).endsWith(".click(), /1006/)");
        assertThat(BrowserScene.W2_SMALL.measured(102)).endsWith(".click(), /2006/)");
        assertThat(BrowserScene.BARE_SMALL.measured(102))
                .contains("rows[74].cells[2]", ".data = '2006'")
                .endsWith(", /2006/)");
    }

    @Test
    void a_keystroke_is_wrong_and_right_by_turns() {
        assertThat(BrowserScene.W3.measured(3)).contains("3 % 2 ? 'ann@example' : 'ann@example.org'");
    }

    @Test
    void updates_are_waited_for() {
        assertThat(BrowserScene.VAADIN_W4.measured(1)).isEqualTo("probe.update(/\\d{16}/)");
    }
}

package dev.lightspeed.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VaadinSceneTest {

    @Test
    void a_keystroke_is_the_value_and_its_event() {
        assertThat(VaadinScene.KEYSTROKE.invocation(1, 12))
                .isEqualTo(
                        "{\"type\":\"mSync\",\"node\":12,\"feature\":1,\"property\":\"value\","
                                + "\"value\":\"ann@example\"},{\"type\":\"event\",\"node\":12,\"event\":\"input\",\"data\":{}}");
    }

    @Test
    void an_answer_must_show_what_the_event_did() {
        Uidl cell = new Uidl("[{\"key\":\"38\",\"col0\":\"37\",\"col2\":\"1003\"}]");

        assertThat(VaadinScene.CELL.isShown(cell, 1)).isTrue();
        assertThat(VaadinScene.CELL.isShown(cell, 2)).isFalse();
    }
}

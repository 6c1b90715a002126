package dev.lightspeed.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class FramesTest {

    private static byte[] bytes(ByteBuffer frame) {
        byte[] bytes = new byte[frame.remaining()];
        frame.get(bytes);
        return bytes;
    }

    @Test
    void a_short_text_has_its_length_and_a_mask_of_zero() {
        assertThat(bytes(Frames.text("hé"))).containsExactly(0x81, 0x83, 0, 0, 0, 0, 'h', 0xc3, 0xa9);
    }

    @Test
    void a_longer_text_has_two_bytes_of_length() {
        assertThat(bytes(Frames.text("x".repeat(300)))).hasSize(308).startsWith(0x81, 0xfe, 1, 44, 0, 0, 0, 0, 'x');
    }

    @Test
    void a_browser_that_leaves_says_1001() {
        assertThat(bytes(Frames.goingAway())).containsExactly(0x88, 0x82, 0, 0, 0, 0, 3, 0xe9);
    }
}

package dev.lightspeed.benchmarks.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrameReaderTest {

    private final List<String> taken = new ArrayList<>();
    private final FrameReader reader = new FrameReader();
    private final FrameReader.Taker taker = new FrameReader.Taker() {
        @Override
        public void message(byte[] bytes, int from, int to) {
            taken.add(new String(bytes, from, to - from, UTF_8));
        }

        @Override
        public void closing(int code) {
            taken.add("closed " + code);
        }
    };

    private static byte[] frame(int first, String text) {
        byte[] body = text.getBytes(UTF_8);
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        frame.write(first);
        if (body.length < 126) {
            frame.write(body.length);
        } else if (body.length < 1 << 16) {
            frame.write(126);
            frame.write(body.length >> 8);
            frame.write(body.length);
        } else {
            frame.write(127);
            for (int shift = 56; shift >= 0; shift -= 8) {
                frame.write(shift < 32 ? body.length >> shift : 0);
            }
        }
        frame.writeBytes(body);
        return frame.toByteArray();
    }

    private static byte[] joined(byte[]... frames) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Arrays.stream(frames).forEach(all::writeBytes);
        return all.toByteArray();
    }

    @Test
    void several_frames_in_one_read_are_several_messages() {
        byte[] bytes = joined(frame(0x81, "one"), frame(0x81, "zwei"));

        reader.read(bytes, bytes.length, taker);

        assertThat(taken).containsExactly("one", "zwei");
    }

    private void come_whole(List<String> texts, int... steps) {
        byte[] bytes = joined(texts.stream().map(text -> frame(0x81, text)).toArray(byte[][]::new));
        for (int step : steps) {
            taken.clear();
            for (int at = 0; at < bytes.length; at += step) {
                byte[] part = Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + step));
                reader.read(part, part.length, taker);
            }
            assertThat(taken).as("cut every %d bytes", step).isEqualTo(texts);
        }
    }

    @Test
    void frames_come_whole_however_they_are_cut() {
        come_whole(List.of("", "é", "x".repeat(125), "x".repeat(126), "end"), 1, 2, 3, 5, 7, 100);
    }

    @Test
    void large_frames_come_whole() {
        come_whole(List.of("x".repeat(65_535), "y".repeat(65_536), "end"), 1000, 65_536, 200_000);
    }

    @Test
    void fragments_are_one_message() {
        byte[] bytes = joined(frame(0x01, "a"), frame(0x00, "b"), frame(0x80, "c"), frame(0x81, "d"));

        reader.read(bytes, bytes.length, taker);

        assertThat(taken).containsExactly("abc", "d");
    }

    @Test
    void pings_are_passed_over() {
        byte[] bytes = joined(frame(0x89, "ping"), frame(0x81, "text"));

        reader.read(bytes, bytes.length, taker);

        assertThat(taken).containsExactly("text");
    }

    @Test
    void a_close_frame_tells_its_code() {
        reader.read(new byte[] {(byte) 0x88, 2, 0x11, 0x3a}, 4, taker);
        reader.read(new byte[] {(byte) 0x88, 0}, 2, taker);

        assertThat(taken).containsExactly("closed 4410", "closed 1005");
    }
}

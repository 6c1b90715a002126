package dev.lightspeed.benchmarks.load;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Frames of a WebSocket client (RFC 6455, chapter 5). */
final class Frames {

    static final int TEXT = 1;
    static final int CLOSE = 8;

    private static final int FINAL = 0x80;
    private static final int MASKED = 0x80;
    private static final int SHORT = 126;
    private static final int SHORT_HEAD = 6;
    private static final int LONG_HEAD = 8;
    private static final int GOING_AWAY = 1001;

    private Frames() {}

    /** A text of less than 64 KB. Its mask is zero: the server has the same work with it, and we have none. */
    static ByteBuffer text(String text) {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        ByteBuffer frame = head(TEXT, body.length);
        return frame.put(body).flip();
    }

    /** A browser leaves. */
    static ByteBuffer goingAway() {
        return head(CLOSE, 2).putShort((short) GOING_AWAY).flip();
    }

    private static ByteBuffer head(int kind, int length) {
        return length < SHORT
                ? ByteBuffer.allocate(SHORT_HEAD + length)
                        .put((byte) (FINAL | kind))
                        .put((byte) (MASKED | length))
                        .putInt(0)
                : ByteBuffer.allocate(LONG_HEAD + length)
                        .put((byte) (FINAL | kind))
                        .put((byte) (MASKED | SHORT))
                        .putShort((short) length)
                        .putInt(0);
    }
}

package dev.lightspeed.benchmarks.load;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Cuts the bytes of a server into messages. Keeps what is incomplete until more comes. */
final class FrameReader {

    /** Takes what is complete. The bytes are not its own: they are gone when it returns. */
    interface Taker {

        /** A text message. */
        void message(byte[] bytes, int from, int to);

        /** The server closes; 1005 where it says no code. */
        void closing(int code);
    }

    private static final byte[] NONE = {};
    private static final int NO_CODE = 1005;

    private byte[] kept = NONE;
    private @Nullable ByteArrayOutputStream fragments;

    /** Takes the next bytes of the stream, from 0 to the length. */
    void read(byte[] bytes, int length, Taker taker) {
        if (kept.length == 0) {
            int used = frames(bytes, length, taker);
            kept = used == length ? NONE : Arrays.copyOfRange(bytes, used, length);
            return;
        }
        byte[] all = Arrays.copyOf(kept, kept.length + length);
        System.arraycopy(bytes, 0, all, kept.length, length);
        kept = NONE;
        read(all, all.length, taker);
    }

    /** Where the first incomplete frame begins. */
    private int frames(byte[] bytes, int length, Taker taker) {
        int at = 0;
        while (true) {
            int head = head(bytes, at, length);
            long body = head == 0 ? 0 : length(bytes, at, head);
            if (head == 0 || at + head + body > length) {
                return at;
            }
            int end = (int) (at + head + body);
            frame(bytes, at, head, end, taker);
            at = end;
        }
    }

    /** How long the head is; 0 while it is incomplete. */
    private static int head(byte[] bytes, int at, int length) {
        if (at + 2 > length) {
            return 0;
        }
        int size = bytes[at + 1] & 0x7f;
        int head = size < 126 ? 2 : size == 126 ? 4 : 10;
        return at + head > length ? 0 : head;
    }

    private static long length(byte[] bytes, int at, int head) {
        if (head == 2) {
            return bytes[at + 1] & 0x7f;
        }
        long size = 0;
        for (int i = at + 2; i < at + head; i++) {
            size = size << 8 | (bytes[i] & 0xff);
        }
        return size;
    }

    private void frame(byte[] bytes, int at, int head, int end, Taker taker) {
        int kind = bytes[at] & 0x0f;
        boolean last = bytes[at] < 0;
        int from = at + head;
        if (kind == Frames.CLOSE) {
            taker.closing(end - from < 2 ? NO_CODE : (bytes[from] & 0xff) << 8 | (bytes[from + 1] & 0xff));
        } else if (kind == Frames.TEXT && last) {
            taker.message(bytes, from, end);
        } else if (kind <= Frames.TEXT) {
            fragment(bytes, from, end, last, taker);
        }
    }

    private void fragment(byte[] bytes, int from, int end, boolean last, Taker taker) {
        ByteArrayOutputStream parts = fragments == null ? new ByteArrayOutputStream() : fragments;
        parts.write(bytes, from, end - from);
        fragments = last ? null : parts;
        if (last) {
            byte[] whole = parts.toByteArray();
            taker.message(whole, 0, whole.length);
        }
    }
}

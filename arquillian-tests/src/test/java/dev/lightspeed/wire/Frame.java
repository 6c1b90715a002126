package dev.lightspeed.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.ThreadLocalRandom;

/** A frame of WebSocket (RFC 6455, chapter 5). */
final class Frame {

    static final int REST = 0;
    static final int TEXT = 1;
    static final int BYTES = 2;
    static final int CLOSE = 8;
    static final int PING = 9;
    static final int PONG = 10;

    private static final int FINAL = 0x80;
    private static final int MASKED = 0x80;
    private static final int TWO_BYTES = 126;
    private static final int EIGHT_BYTES = 127;
    private static final int LONGEST_HEAD = 14;
    private static final int NO_CODE = 1005;

    private final int kind;
    private final boolean last;
    private final byte[] body;

    /** @param body not to be changed any more */
    Frame(int kind, boolean last, byte... body) {
        this.kind = kind;
        this.last = last;
        this.body = body;
    }

    static Frame text(String text) {
        return new Frame(TEXT, true, text.getBytes(UTF_8));
    }

    static Frame closing(int code) {
        return new Frame(CLOSE, true, (byte) (code >> 8), (byte) code);
    }

    int kind() {
        return kind;
    }

    /** Whether its message ends with it. */
    boolean last() {
        return last;
    }

    byte[] body() {
        return body;
    }

    /** The code of a frame that closes. */
    int code() {
        return body.length < 2 ? NO_CODE : ByteBuffer.wrap(body).getShort() & 0xffff;
    }

    String text() {
        return new String(body, UTF_8);
    }

    /** As a browser sends it, under a mask. */
    byte[] bytes() {
        ByteBuffer frame = ByteBuffer.allocate(LONGEST_HEAD + body.length).put((byte) (last ? FINAL | kind : kind));
        putLength(frame);
        byte[] mask = new byte[4];
        ThreadLocalRandom.current().nextBytes(mask);
        frame.put(mask);
        for (int i = 0; i < body.length; i++) {
            frame.put((byte) (body[i] ^ mask[i & 3]));
        }
        byte[] bytes = new byte[frame.flip().remaining()];
        frame.get(bytes);
        return bytes;
    }

    private void putLength(ByteBuffer frame) {
        if (body.length < TWO_BYTES) {
            frame.put((byte) (MASKED | body.length));
        } else if (body.length <= 0xffff) {
            frame.put((byte) (MASKED | TWO_BYTES)).putShort((short) body.length);
        } else {
            frame.put((byte) (MASKED | EIGHT_BYTES)).putLong(body.length);
        }
    }

    /** The next one that a server sends: without a mask. */
    static Frame read(DataInputStream in) throws IOException {
        int first = in.readUnsignedByte();
        int length = in.readUnsignedByte();
        if (length == TWO_BYTES) {
            length = in.readUnsignedShort();
        } else if (length == EIGHT_BYTES) {
            length = Math.toIntExact(in.readLong());
        }
        byte[] body = in.readNBytes(length);
        if (body.length < length) {
            throw new EOFException();
        }
        return new Frame(first & 0x0f, first >= FINAL, body);
    }
}

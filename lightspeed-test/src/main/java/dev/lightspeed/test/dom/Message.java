package dev.lightspeed.test.dom;

import java.nio.charset.StandardCharsets;

/**
 * A text that went over a socket.
 *
 * @param text one message of the protocol
 */
public record Message(Direction direction, String text) {

    /** Which way it went. */
    public enum Direction {
        UP,
        DOWN
    }

    /** Its length on the wire, without the frame around it. */
    public int bytes() {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    @Override
    public String toString() {
        return (direction == Direction.UP ? "up   " : "down ") + text;
    }
}

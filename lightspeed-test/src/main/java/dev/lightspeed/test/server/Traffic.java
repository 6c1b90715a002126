package dev.lightspeed.test.server;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that went over the sockets of one page, and the socket that is open now. */
public final class Traffic {

    private final List<Message> messages = new ArrayList<>();
    private @Nullable Wire wire;

    /**
     * One whole text message.
     *
     * @param down whether the server sent it
     */
    public record Message(boolean down, String text) {}

    /** Every message, in order. */
    public List<Message> messages() {
        return Collections.unmodifiableList(messages);
    }

    void opened(Wire by) {
        wire = by;
    }

    void went(boolean down, String text) {
        messages.add(new Message(down, text));
    }

    /** The last socket that was opened. */
    @Nullable
    Wire wire() {
        return wire;
    }
}

package dev.lightspeed.session;

import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The messages sent and not yet acknowledged, kept to be sent again after a resume. */
final class Window {

    private final int bound;
    private final int sizeBound;

    /** Those after {@code acknowledged}, in order; there only while some are on their way. */
    private @Nullable ArrayDeque<String> sent;

    private long acknowledged;
    private long last;
    private long size;

    Window(int bound, int sizeBound) {
        this.bound = bound;
        this.sizeBound = sizeBound;
    }

    /** Whether another message may be sent. */
    boolean open() {
        return last - acknowledged < bound && size < sizeBound;
    }

    /** The sequence number of the message sent next. */
    long next() {
        return last + 1;
    }

    void add(String message) {
        if (sent == null) {
            sent = new ArrayDeque<>(4);
        }
        sent.add(message);
        size += message.length();
        last++;
    }

    /** Forgets what the browser has applied; {@code false} if that was never sent. */
    boolean acknowledge(long seq) {
        if (seq > last) {
            return false;
        }
        while (acknowledged < seq && sent != null) {
            size -= sent.remove().length();
            acknowledged++;
        }
        if (acknowledged == last) {
            sent = null;
        }
        return true;
    }

    /** All that is kept, in order. */
    List<String> unacknowledged() {
        return sent == null ? List.of() : List.copyOf(sent);
    }

    /** Whether the browser can be brought up to date from this number on. */
    boolean reaches(long seq) {
        return acknowledged <= seq && seq <= last;
    }

    long size() {
        return size;
    }
}

package dev.lightspeed.test.dom.connection;

import dev.lightspeed.test.dom.time.Timers;
import dev.lightspeed.test.dom.time.Timers.Timer;
import dev.lightspeed.test.dom.wire.Malformed;
import jakarta.json.Json;
import org.jspecify.annotations.Nullable;

/** Counts the messages that were applied, and tells the server so: with the next event, or alone after a pause. */
final class Acks {

    private static final long PAUSE = 250;
    private final Line line;
    private final Timers timers;
    private @Nullable Timer timer;
    private long applied;
    private long told;
    private long window;

    Acks(Line line, Timers timers) {
        this.line = line;
        this.timers = timers;
    }

    /** The number applied last. */
    long applied() {
        return applied;
    }

    /** The number for an event that goes out now. */
    long ride() {
        stopWaiting();
        told = applied;
        return told;
    }

    /** A session was joined: its numbers begin at 1 where it is a new one. */
    void joined(long size, boolean isNew) {
        window = size;
        applied = isNew ? 0 : applied;
        told = applied;
    }

    /** Whether this message is to be applied; throws where one before it is missing. */
    boolean isNext(long seq) {
        if (seq > applied + 1) {
            throw new Malformed("Message", "seq", seq);
        }
        return seq > applied;
    }

    void messageApplied(long seq) {
        applied = seq;
        stopWaiting();
        if (2 * (seq - told) >= window) {
            tell();
        } else {
            timer = timers.start(PAUSE, this::tell);
        }
    }

    /** A session that was joined meanwhile knows what is applied, or counts anew. */
    private void tell() {
        if (line.isLive() && told < applied) {
            line.send(Json.createArrayBuilder().add("a").add(ride()).build());
        }
    }

    private void stopWaiting() {
        if (timer != null) {
            timer.stop();
        }
    }
}

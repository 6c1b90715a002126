package dev.lightspeed.session;

/**
 * A connection between its handshake and the end of its hello: who was behind the handshake, and whether that login has ended
 * meanwhile. Made by {@link Callers#expect}; for use by any thread.
 */
public final class Newcomer {

    private final Visitor visitor;
    private final long since;
    private volatile boolean ended;

    Newcomer(Visitor visitor, long since) {
        this.visitor = visitor;
        this.since = since;
    }

    Visitor visitor() {
        return visitor;
    }

    long since() {
        return since;
    }

    /** The login behind the handshake is no good any more. */
    void end() {
        ended = true;
    }

    boolean hasEnded() {
        return ended;
    }
}

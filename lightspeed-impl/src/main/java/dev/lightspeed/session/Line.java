package dev.lightspeed.session;

import org.jspecify.annotations.Nullable;

/**
 * The connection of a session while there is one, and how long the session waits for a sign of life, or for a browser.
 *
 * <p>Opened and hung up in turns; heard and looked at by any thread.
 */
final class Line {

    private final long silence;
    private volatile @Nullable Connection connection;
    private volatile @Nullable Connection cut;
    private volatile long heard;
    private volatile long deadline = Long.MAX_VALUE;
    private volatile boolean expiring;

    /** @param silence the longest, in milliseconds */
    Line(long silence) {
        this.silence = silence;
    }

    void open(Connection by, long now) {
        connection = by;
        heard = now;
    }

    /** A sign of life. */
    void heard(long now) {
        heard = now;
    }

    boolean isOpen() {
        return connection != null;
    }

    /** The connection is gone; the turn that takes note of it waits. */
    void cut(Connection gone) {
        if (connection == gone) {
            cut = gone;
        }
    }

    /** Whether there is no connection, or none but one that is gone. */
    boolean isCut() {
        Connection current = connection;
        return current == null || current == cut;
    }

    boolean isTo(Connection other) {
        return connection == other;
    }

    void send(String message) {
        Connection to = connection;
        if (to != null) {
            to.send(message);
        }
    }

    /** Nobody is there; somebody is waited for until then. */
    void waitUntil(long time) {
        connection = null;
        cut = null;
        deadline = time;
    }

    /** Closes the connection, if there is one. */
    void hangUp(CloseCode code) {
        Connection last = connection;
        connection = null;
        if (last != null) {
            last.close(code);
        }
    }

    /** Whether time has run out. */
    boolean isOverdue(long now) {
        return now >= (connection == null ? deadline : heard + silence);
    }

    /** The same, but {@code true} only once until {@link #looked}: a turn that blocks is not asked again and again. */
    boolean expires(long now) {
        if (expiring || !isOverdue(now)) {
            return false;
        }
        expiring = true;
        return true;
    }

    void looked() {
        expiring = false;
    }
}

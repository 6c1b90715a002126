package dev.lightspeed.session;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Hands messages to one taker: in order of arrival, one at a time, never on the poster's thread.
 *
 * <p>Each message is a task of its own, so that a busy mailbox takes turns with others. A taker that throws loses
 * that message only; the next one is still delivered. Where an executor takes no task, because it is shut down or finds
 * no thread, the thread that is at it hands over what waits; what comes later waits for the next message, or for
 * {@link #wake}.
 */
final class Mailbox<M> {

    private static final Logger LOG = System.getLogger("dev.lightspeed.session");

    private final int bound;
    private final Executor executor;
    private final Consumer<? super M> taker;

    private boolean busy;

    /** Whether the executor took no task last time. */
    private boolean stuck;

    /** There only while messages wait: an idle session keeps no queue, and a burst leaves no large array. */
    private @Nullable ArrayDeque<M> waiting;

    Mailbox(int bound, Executor executor, Consumer<? super M> taker) {
        this.bound = bound;
        this.executor = executor;
        this.taker = taker;
    }

    /** Takes the message, or says {@code false} when full. */
    boolean offer(M message) {
        return post(message, bound);
    }

    /** Takes the message though the mailbox is full; for what comes a few times in a session's life. */
    void force(M message) {
        post(message, Integer.MAX_VALUE);
    }

    /** Does the first work of all on the caller's thread; messages that arrive meanwhile wait. */
    <T> T first(Supplier<T> work) {
        synchronized (this) {
            busy = true;
        }
        try {
            return work.get();
        } finally {
            next();
        }
    }

    /** Delivers what still waits because the executor took no task. */
    void wake() {
        synchronized (this) {
            if (busy || waiting == null) {
                return;
            }
            busy = true;
        }
        begin();
    }

    /** How many messages wait. */
    synchronized int size() {
        return waiting == null ? 0 : waiting.size();
    }

    private boolean post(M message, int bound) {
        synchronized (this) {
            if (size() >= bound) {
                return false;
            }
            if (waiting == null) {
                waiting = new ArrayDeque<>(4);
            }
            waiting.add(message);
            if (busy) {
                return true;
            }
            busy = true;
        }
        begin();
        return true;
    }

    private void begin() {
        if (!submit()) {
            synchronized (this) {
                busy = false;
            }
        }
    }

    private boolean submit() {
        try {
            executor.execute(this::deliver);
            stuck = false;
            return true;
        } catch (RejectedExecutionException shutDown) {
            return false;
        } catch (Throwable thrown) {
            // A thread that could not be made must not stop a publisher, who posts to others too.
            if (!stuck) {
                LOG.log(Level.ERROR, "No thread could be had for a turn. It is tried again.", thrown);
            }
            stuck = true;
            return false;
        }
    }

    private void deliver() {
        M message = take();
        try {
            taker.accept(message);
        } finally {
            next();
        }
    }

    private synchronized M take() {
        if (waiting == null) {
            throw new IllegalStateException("Mailbox: a delivery without a message. Submit one for each message.");
        }
        return waiting.remove();
    }

    // One task is under way as long as something waits, so nobody else can take the message that this one is for.
    private void next() {
        synchronized (this) {
            if (size() == 0) {
                waiting = null;
                busy = false;
                return;
            }
        }
        if (!submit()) {
            deliver();
        }
    }
}

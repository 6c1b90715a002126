package dev.lightspeed.session;

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
 * that message only; the next one is still delivered. An executor that refuses is shut down: the thread that is at it
 * hands over what waits, and what comes later is lost.
 */
final class Mailbox<M> {

    private final int bound;
    private final Executor executor;
    private final Consumer<? super M> taker;

    private boolean busy;

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
        submit();
        return true;
    }

    private boolean submit() {
        try {
            executor.execute(this::deliver);
            return true;
        } catch (RejectedExecutionException shutDown) {
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

package dev.lightspeed.cdi;

import dev.lightspeed.session.Timer;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * The threads of turns: the container's, in a pool of our own.
 *
 * <p>A managed executor would set up the container's contexts anew for each task, which costs more than most turns (Payara:
 * 110 us); threads of its factory carry them from their beginning.
 */
final class Workers implements Executor, Timer, AutoCloseable {

    private static final Logger LOG = System.getLogger("dev.lightspeed.cdi");

    /** A handler that waits for a database holds its thread, so there are more than processors. */
    private static final int MOST = 64;

    private static final Duration IDLE = Duration.ofMinutes(1);
    private static final Duration FAREWELL = Duration.ofSeconds(10);

    private final ThreadPoolExecutor turns;
    private final ScheduledThreadPoolExecutor clock;

    Workers(ThreadFactory factory) {
        Handover queue = new Handover();
        this.turns = new ThreadPoolExecutor(
                0, MOST, IDLE.toMillis(), TimeUnit.MILLISECONDS, queue, factory, (task, pool) -> queue.keep(task));
        this.clock = new ScheduledThreadPoolExecutor(1, factory);
        this.clock.setRemoveOnCancelPolicy(true);
    }

    /** Threads of the container, or plain ones where it has none to give. */
    static Workers ofContainer() {
        try {
            return new Workers(InitialContext.<ThreadFactory>doLookup("java:comp/DefaultManagedThreadFactory"));
        } catch (NamingException e) {
            LOG.log(
                    Level.WARNING,
                    "java:comp/DefaultManagedThreadFactory: {0}. Turns run on plain threads, without names of java:comp."
                            + " Enable Jakarta Concurrency on the server.",
                    e.getMessage());
            return new Workers(Executors.defaultThreadFactory());
        }
    }

    @Override
    public void execute(Runnable task) {
        turns.execute(task);
    }

    @Override
    public Runnable every(Duration period, Runnable task) {
        Future<?> regular =
                clock.scheduleAtFixedRate(task, period.toMillis(), period.toMillis(), TimeUnit.MILLISECONDS);
        return () -> regular.cancel(false);
    }

    /** Waits a little for the turns that are under way. */
    @Override
    public void close() {
        clock.shutdownNow();
        turns.shutdown();
        try {
            if (!turns.awaitTermination(FAREWELL.toMillis(), TimeUnit.MILLISECONDS)) {
                turns.shutdownNow();
            }
        } catch (InterruptedException e) {
            turns.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    /**
     * A queue that takes a task only from the hand into a hand, so that the pool grows before tasks wait; {@link #keep} lets
     * one wait when the pool has grown as far as it may. A pool over a plain queue would never grow, or always to its full size.
     */
    private static final class Handover extends LinkedTransferQueue<Runnable> {

        private static final long serialVersionUID = 1L;

        @Override
        public boolean offer(Runnable task) {
            return tryTransfer(task);
        }

        void keep(Runnable task) {
            put(task);
        }
    }
}

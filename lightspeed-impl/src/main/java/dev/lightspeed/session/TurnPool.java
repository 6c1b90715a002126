package dev.lightspeed.session;

import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/**
 * The threads on which turns run. A handler may block: while all threads are busy others are started, up to a bound;
 * beyond it tasks wait. Idle threads die.
 *
 * <p>A mailbox has one task here at most, so the number of sessions bounds the queue.
 */
public final class TurnPool implements Turns {

    private static final int FEW = 4;
    private static final Duration IDLE = Duration.ofSeconds(30);

    /** Tasks that wait or run. */
    private final AtomicInteger tasks = new AtomicInteger();

    private final ThreadPoolExecutor threads;

    /**
     * @param factory makes the threads; the container's, so that naming and class loader are right in turns
     * @param most    how many turns may block at once
     */
    public TurnPool(ThreadFactory factory, int most) {
        Backlog backlog = new Backlog(this::allBusy);
        threads = new ThreadPoolExecutor(
                Math.min(FEW, most), most, IDLE.toMillis(), TimeUnit.MILLISECONDS, backlog, factory, this::keep);
        threads.allowCoreThreadTimeOut(true);
    }

    private boolean allBusy() {
        return tasks.get() > threads.getPoolSize();
    }

    /** Runs the task once. Where this throws, whatever it is, the task will not be run. */
    @Override
    public void execute(Runnable work) {
        Task task = new Task(work);
        tasks.incrementAndGet();
        try {
            threads.execute(task);
        } catch (Throwable thrown) {
            // A pool that has just lost its last thread queues a task before it fails to start another.
            if (task.claim()) {
                tasks.decrementAndGet();
                throw thrown;
            }
        }
    }

    /** Done by whoever claims it first. */
    private final class Task implements Runnable {

        private final Runnable work;
        private final AtomicBoolean claimed = new AtomicBoolean();

        Task(Runnable work) {
            this.work = work;
        }

        boolean claim() {
            return claimed.compareAndSet(false, true);
        }

        @Override
        public void run() {
            if (!claim()) {
                return;
            }
            try {
                work.run();
            } finally {
                tasks.decrementAndGet();
            }
        }
    }

    // Called when no thread is free and no other may be started.
    private void keep(Runnable task, ThreadPoolExecutor full) {
        if (full.isShutdown()) {
            throw new RejectedExecutionException("TurnPool: closed. Post no messages after that.");
        }
        ((Backlog) full.getQueue()).keep(task);
    }

    @Override
    public void close() {
        LastTurns.await(threads);
    }

    // A pool starts a thread beyond the first few only when its queue refuses a task.
    @SuppressWarnings("serial")
    private static final class Backlog extends LinkedBlockingQueue<Runnable> {

        private final BooleanSupplier allBusy;

        Backlog(BooleanSupplier allBusy) {
            this.allBusy = allBusy;
        }

        @Override
        public boolean offer(Runnable task) {
            return !allBusy.getAsBoolean() && super.offer(task);
        }

        void keep(Runnable task) {
            super.offer(task);
        }
    }
}

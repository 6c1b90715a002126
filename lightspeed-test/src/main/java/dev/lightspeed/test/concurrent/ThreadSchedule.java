package dev.lightspeed.test.concurrent;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Real threads and real time. */
public final class ThreadSchedule implements Schedule, AutoCloseable {

    private static final int THREADS = 4;

    private final ScheduledThreadPoolExecutor threads = new ScheduledThreadPoolExecutor(THREADS, task -> {
        Thread thread = new Thread(task, "lightspeed-test");
        thread.setDaemon(true);
        return thread;
    });

    @Override
    public Instant now() {
        return Instant.now();
    }

    @Override
    public void execute(Runnable task) {
        threads.execute(task);
    }

    @Override
    public Runnable after(Duration delay, Runnable task) {
        Future<?> later = threads.schedule(task, delay.toNanos(), TimeUnit.NANOSECONDS);
        return () -> later.cancel(false);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}

package dev.lightspeed.showcase.ticking;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Runs a task again and again, but only while somebody watches: from the first {@link #come} to the last {@link #go}. For
 * use by any thread.
 *
 * <p>A run that throws is logged, and the next one takes place all the same.
 */
public final class WhileWatched {

    private static final Logger LOG = Logger.getLogger(WhileWatched.class.getName());

    private final ScheduledExecutorService executor;
    private final Supplier<Duration> delay;
    private final Duration period;
    private final Runnable task;

    private int watchers;
    private @Nullable Future<?> running;

    /** @param delay asked whenever the task begins anew: the time until its first run */
    public WhileWatched(ScheduledExecutorService executor, Supplier<Duration> delay, Duration period, Runnable task) {
        this.executor = executor;
        this.delay = delay;
        this.period = period;
        this.task = task;
    }

    /** One more watches. */
    public synchronized void come() {
        watchers++;
        if (running == null) {
            running = executor.scheduleAtFixedRate(
                    this::run, delay.get().toNanos(), period.toNanos(), TimeUnit.NANOSECONDS);
        }
    }

    /** One of them leaves. */
    public synchronized void go() {
        watchers--;
        if (watchers == 0) {
            stop();
        }
    }

    /** Stops for good, whoever watches: the application ends. */
    public synchronized void stop() {
        if (running != null) {
            running.cancel(false);
            running = null;
        }
    }

    private void run() {
        try {
            task.run();
        } catch (RuntimeException failure) {
            // An executor would never again run a task that has thrown once.
            LOG.log(Level.WARNING, "A repeated task failed; it goes on.", failure);
        }
    }
}

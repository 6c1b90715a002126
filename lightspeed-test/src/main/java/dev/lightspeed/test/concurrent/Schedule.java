package dev.lightspeed.test.concurrent;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executor;

/** Where tasks run, and when: the test's own clock and threads, or real ones. */
public interface Schedule extends Executor {

    /** What the clock says. */
    Instant now();

    /**
     * Runs a task once, when the time has passed.
     *
     * @return takes it back; does nothing once the task runs
     */
    Runnable after(Duration delay, Runnable task);
}

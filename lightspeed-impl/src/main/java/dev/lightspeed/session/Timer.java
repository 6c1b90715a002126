package dev.lightspeed.session;

import java.time.Duration;

/** Where regular work is left. The container's scheduler, or a test's hand. */
@FunctionalInterface
public interface Timer {

    /**
     * Runs the task again and again until the answer is run.
     *
     * @param task returns at once and does not throw
     * @return ends it
     */
    Runnable every(Duration period, Runnable task);
}

package dev.lightspeed.test.dom.time;

/** The time of a browser. Tasks run on the test's thread, while the test moves the time. */
public interface Timers {

    /** Milliseconds since a moment that stays the same. */
    long now();

    /** Runs a task once, so many milliseconds from now. */
    Timer start(long delay, Runnable task);

    /** A task that waits. */
    interface Timer {

        /** Drops the task; does nothing where it has run. */
        void stop();
    }
}

package dev.lightspeed.test.server;

import dev.lightspeed.test.concurrent.Schedule;
import java.time.Duration;
import java.time.Instant;

/** Lets the managed executors work under the test's hand, in its time. */
record HandSchedule(Hand hand, Time time) implements Schedule {

    @Override
    public Instant now() {
        return time.instant();
    }

    @Override
    public void execute(Runnable task) {
        hand.execute(task);
    }

    @Override
    public Runnable after(Duration delay, Runnable task) {
        return time.after(delay, task);
    }
}

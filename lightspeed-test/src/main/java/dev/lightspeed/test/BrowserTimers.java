package dev.lightspeed.test;

import dev.lightspeed.test.dom.time.Timers;
import dev.lightspeed.test.server.Time;
import java.time.Duration;

/** The browsers' time is the server's. */
record BrowserTimers(Time time) implements Timers {

    @Override
    public long now() {
        return time.millis();
    }

    @Override
    public Timer start(long delay, Runnable task) {
        Runnable stop = time.after(Duration.ofMillis(Math.max(0, delay)), task);
        return stop::run;
    }
}

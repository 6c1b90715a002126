package dev.lightspeed.test.dom.time;

import java.time.Duration;
import java.util.Comparator;
import java.util.PriorityQueue;

/** Time that stands still until the test moves it. */
public final class StillTimers implements Timers {

    private final PriorityQueue<Waiting> waiting =
            new PriorityQueue<>(Comparator.comparingLong(Waiting::due).thenComparingLong(Waiting::number));

    private long now;
    private long started;

    private record Waiting(long due, long number, Runnable task) {}

    @Override
    public long now() {
        return now;
    }

    @Override
    public Timer start(long delay, Runnable task) {
        Waiting timer = new Waiting(now + Math.max(0, delay), started++, task);
        waiting.add(timer);
        return () -> waiting.remove(timer);
    }

    /** Moves the time on; what becomes due runs in the order in which it does. */
    public void advance(Duration time) {
        long until = now + time.toMillis();
        for (Waiting next = waiting.peek(); next != null && next.due() <= until; next = waiting.peek()) {
            waiting.remove(next);
            now = next.due();
            next.task().run();
        }
        now = until;
    }

    /** How many tasks wait. */
    public int waiting() {
        return waiting.size();
    }
}

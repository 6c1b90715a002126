package dev.lightspeed.test.server;

import dev.lightspeed.session.Ticks;
import dev.lightspeed.session.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Time that passes when the test says so: a clock, ticks, and what is to happen later. */
public final class Time extends Clock implements Ticks, Timer {

    /** When every test begins. */
    public static final Instant START = Instant.parse("2026-01-01T12:00:00Z");

    private final PriorityQueue<Alarm> alarms =
            new PriorityQueue<>(Comparator.comparingLong(Alarm::at).thenComparingLong(Alarm::number));
    private final ZoneId zone;
    private long now;
    private long numbers;

    /** Time that begins at {@link #START}. */
    public Time() {
        this(ZoneOffset.UTC);
    }

    private Time(ZoneId zone) {
        this.zone = zone;
    }

    private record Alarm(long at, long number, @Nullable Duration period, Runnable task) {}

    /**
     * Lets time pass, from one alarm to the next.
     *
     * @param settle runs after each alarm, and at the end
     */
    public void advance(Duration by, Runnable settle) {
        long end = now + by.toMillis();
        for (Optional<Alarm> due = due(end); due.isPresent(); due = due(end)) {
            now = Math.max(now, due.get().at);
            ring(due.get());
            settle.run();
        }
        now = end;
        settle.run();
    }

    private synchronized Optional<Alarm> due(long end) {
        Alarm first = alarms.peek();
        return first != null && first.at <= end ? Optional.of(alarms.remove()) : Optional.empty();
    }

    private void ring(Alarm alarm) {
        if (alarm.period != null) {
            add(new Alarm(alarm.at + alarm.period.toMillis(), alarm.number, alarm.period, alarm.task));
        }
        alarm.task.run();
    }

    @Override
    public Runnable every(Duration period, Runnable task) {
        return set(period, period, task);
    }

    /**
     * Runs the task once, later.
     *
     * @return calls it off
     */
    public Runnable after(Duration delay, Runnable task) {
        return set(delay, null, task);
    }

    private synchronized Runnable set(Duration delay, @Nullable Duration period, Runnable task) {
        long number = numbers++;
        add(new Alarm(now + delay.toMillis(), number, period, task));
        return () -> remove(number);
    }

    private synchronized void add(Alarm alarm) {
        alarms.add(alarm);
    }

    private synchronized void remove(long number) {
        alarms.removeIf(alarm -> alarm.number == number);
    }

    /** Begins anew, with nothing that waits. */
    synchronized void reset() {
        alarms.clear();
        now = 0;
    }

    @Override
    public long millis() {
        return START.toEpochMilli() + now;
    }

    @Override
    public Instant instant() {
        return Instant.ofEpochMilli(millis());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return Clock.fixed(instant(), other);
    }
}

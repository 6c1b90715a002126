package dev.lightspeed.test.concurrent;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.Delayed;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** A task that runs later, once or again and again; after a throw no more. */
final class ScheduledTask<V> extends FutureTask<V> implements ScheduledFuture<V> {

    private final Schedule schedule;
    private final Duration period;
    private final boolean atRate;
    private volatile Instant next = Instant.EPOCH;
    private volatile Runnable takeBack = () -> {};

    /**
     * @param period zero for once
     * @param atRate whether the period runs from beginning to beginning, instead of from end to beginning
     */
    ScheduledTask(Callable<V> task, Schedule schedule, Duration period, boolean atRate) {
        super(task);
        this.schedule = schedule;
        this.period = period;
        this.atRate = atRate;
    }

    ScheduledTask<V> begin(Duration delay) {
        comeAt(schedule.now().plus(delay));
        return this;
    }

    private void comeAt(Instant time) {
        next = time;
        Duration delay = Duration.between(schedule.now(), time);
        takeBack = schedule.after(delay.isNegative() ? Duration.ZERO : delay, this);
    }

    @Override
    public void run() {
        if (period.isZero()) {
            super.run();
        } else if (runAndReset()) {
            comeAt((atRate ? next : schedule.now()).plus(period));
        }
    }

    @Override
    protected void done() {
        takeBack.run();
    }

    @Override
    public long getDelay(TimeUnit unit) {
        return unit.convert(Duration.between(schedule.now(), next));
    }

    @Override
    public int compareTo(Delayed other) {
        return Long.compare(getDelay(TimeUnit.NANOSECONDS), other.getDelay(TimeUnit.NANOSECONDS));
    }

    // FutureTask is compared by identity, and so is this.
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}

package dev.lightspeed.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that goes when the test says so, and the ticks that go with it. */
final class FakeClock extends Clock {

    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private long ticks;

    /** Whether the ticks throw when they are read. */
    boolean broken;

    void advance(Duration time) {
        now = now.plus(time);
        ticks += time.toMillis();
    }

    /** Somebody sets the clock; no time passes. */
    void step(Duration by) {
        now = now.plus(by);
    }

    long ticks() {
        if (broken) {
            throw new IllegalStateException("a broken clock");
        }
        return ticks;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}

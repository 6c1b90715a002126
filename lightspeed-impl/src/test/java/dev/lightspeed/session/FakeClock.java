package dev.lightspeed.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that goes when the test says so. */
final class FakeClock extends Clock {

    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    /** Whether it throws when it is read. */
    boolean broken;

    void advance(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        if (broken) {
            throw new IllegalStateException("a broken clock");
        }
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

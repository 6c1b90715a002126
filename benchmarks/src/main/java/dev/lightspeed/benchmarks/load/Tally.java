package dev.lightspeed.benchmarks.load;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/**
 * What was counted in one phase.
 *
 * <p>Latencies count from when an event was due, not from when it was sent: a server that stalls is charged with every event that it kept waiting, those that
 * were sent late too. That is what HdrHistogram calls corrected for coordinated omission; so nothing is added afterwards.
 *
 * <p>Only the thread that reads the sockets touches it while the phase lasts.
 */
final class Tally {

    private static final long LONGEST = TimeUnit.MINUTES.toNanos(2);

    final Histogram latencies = new Histogram(LONGEST, 3);
    long events;
    long messages;
    long down;
    long framesDown;
    long failures;
    long wrong;

    /** An event due at the one time was answered at the other, both in nanoseconds. */
    void answered(long due, long now) {
        events++;
        latency(now - due);
    }

    /** How many nanoseconds ago a time of the clock was that is told in microseconds since the epoch. */
    static long since(long micros) {
        return 1000 * (ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now()) - micros);
    }

    void latency(long nanos) {
        latencies.recordValue(Math.max(0, Math.min(LONGEST, nanos)));
    }

    double millis(double percentile) {
        return latencies.getValueAtPercentile(percentile) / 1e6;
    }
}

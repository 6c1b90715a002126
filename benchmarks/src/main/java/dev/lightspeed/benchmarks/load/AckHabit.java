package dev.lightspeed.benchmarks.load;

import java.util.concurrent.TimeUnit;

/** How a browser acknowledges what no event does. */
enum AckHabit {
    /** After a pause, or when half of the window is used, as the protocol has it. */
    PROMPT(TimeUnit.MILLISECONDS.toNanos(250)),
    /** Long after the first message that is not acknowledged yet. */
    LATE(TimeUnit.SECONDS.toNanos(2)),
    NEVER(Long.MAX_VALUE / 2);

    private final long pause;

    AckHabit(long pause) {
        this.pause = pause;
    }

    /** In nanoseconds. */
    long pause() {
        return pause;
    }

    /** Whether so many messages not acknowledged are enough. */
    boolean isAtOnce(long messages, int window) {
        return this == PROMPT && 2 * messages >= window;
    }
}

package dev.lightspeed.session;

import java.util.function.IntConsumer;
import java.util.function.LongSupplier;

/** Lets so many through each minute, and tells of the others when the minute is over. For use by any thread. */
final class PerMinute {

    private static final long MINUTE = 60_000;

    private final int most;
    private final LongSupplier now;
    private final IntConsumer untold;
    private long since;
    private int passed;
    private int held;

    /**
     * @param now    milliseconds that only go on
     * @param untold is given the number of those held back, with the first that comes later
     */
    PerMinute(int most, LongSupplier now, IntConsumer untold) {
        this.most = most;
        this.now = now;
        this.untold = untold;
        this.since = now.getAsLong();
    }

    synchronized boolean passes() {
        if (now.getAsLong() - since >= MINUTE) {
            begin();
        }
        if (passed == most) {
            held++;
            return false;
        }
        passed++;
        return true;
    }

    private void begin() {
        if (held > 0) {
            untold.accept(held);
        }
        since = now.getAsLong();
        passed = 0;
        held = 0;
    }
}

package dev.lightspeed.test.dom.connection;

/** How long to wait before the next attempt. Browsers spread their pages by chance; here chance always says one half. */
final class BackOff {

    private static final long FIRST = 100;
    private static final long LONGEST = 10_000;
    private static final long STABLE = 5_000;
    private static final int ENOUGH_DOUBLINGS = 16;
    private int failures;

    /** A connection that lived for so many milliseconds has ended: one that lived for a while is none that failed. */
    void lived(long time) {
        if (time >= STABLE) {
            failures = 0;
        }
    }

    /** The milliseconds to wait. */
    long next(boolean later) {
        long longest = Math.min(LONGEST, FIRST << Math.min(failures++, ENOUGH_DOUBLINGS));
        return later ? 2 * LONGEST : longest / 2;
    }
}

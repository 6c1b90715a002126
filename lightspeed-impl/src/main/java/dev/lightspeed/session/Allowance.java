package dev.lightspeed.session;

/** How much a browser may still send: refills with time up to a burst. For use by one thread at a time. */
final class Allowance {

    /** A larger message counts once for each such part. */
    private static final int PART = 4096;

    private final int perSecond;
    private final int burst;
    private double left;
    private long refilled;

    Allowance(int perSecond, int burst, long now) {
        this.perSecond = perSecond;
        this.burst = burst;
        this.left = burst;
        this.refilled = now;
    }

    /** Takes a message of this size, or says {@code false}. */
    boolean take(int size, long now) {
        left = Math.min(burst, left + Math.max(0, now - refilled) * perSecond / 1000.0);
        refilled = now;
        int cost = cost(size);
        if (left < cost) {
            return false;
        }
        left -= cost;
        return true;
    }

    /** How many times a message of this size counts. */
    static int cost(int size) {
        return 1 + size / PART;
    }
}

package dev.lightspeed.session;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets each browser rejoin so often and no more: a rejoin mounts a view, and one token is enough to ask for as many
 * as one likes. For use by any thread.
 */
final class Turnstile {

    /** Enough for the tabs of one browser after a restart. */
    private static final int BURST = 50;

    /** After this time without a rejoin a browser has its whole burst again. */
    private static final long FORGET = BURST * 1000L;

    private final Map<String, Entry> entries = new ConcurrentHashMap<>();

    private record Entry(Allowance allowance, long last) {}

    boolean pass(String browser, long now) {
        boolean[] passed = new boolean[1];
        entries.compute(browser, (key, entry) -> {
            Allowance allowance = entry == null ? new Allowance(1, BURST, now) : entry.allowance;
            passed[0] = allowance.take(0, now);
            return new Entry(allowance, now);
        });
        return passed[0];
    }

    void sweep(long now) {
        entries.values().removeIf(entry -> now - entry.last >= FORGET);
    }

    int size() {
        return entries.size();
    }
}

package dev.lightspeed.session;

/** Time that only goes on, whatever is done to the clock: for beats and deadlines. For use by any thread. */
@FunctionalInterface
public interface Ticks {

    /** Milliseconds since a moment that means nothing. */
    long millis();

    /** Those of this process, from now on. */
    static Ticks ofProcess() {
        long start = System.nanoTime();
        return () -> (System.nanoTime() - start) / 1_000_000;
    }
}

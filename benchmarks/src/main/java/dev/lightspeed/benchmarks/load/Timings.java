package dev.lightspeed.benchmarks.load;

import java.util.Arrays;

/** How long events took in a browser, in milliseconds. */
final class Timings {

    private final double[] changed;
    private final double[] painted;
    private double handling;
    private int events;

    /** @param most how many events there will be */
    Timings(int most) {
        changed = new double[most];
        painted = new double[most];
    }

    /**
     * An event.
     *
     * @param change until the text has changed
     * @param paint  until it is painted
     * @param handle of handling messages meanwhile
     */
    void add(double change, double paint, double handle) {
        changed[events] = change;
        painted[events] = paint;
        handling += handle;
        events++;
    }

    double changed(int percentile) {
        return at(changed, percentile);
    }

    double painted(int percentile) {
        return at(painted, percentile);
    }

    private double at(double[] times, int percentile) {
        double[] sorted = Arrays.copyOf(times, events);
        Arrays.sort(sorted);
        return sorted[Math.min(events - 1, events * percentile / 100)];
    }

    /** The mean: browsers tell single times only to a tenth of a millisecond. */
    double handlingMicros() {
        return 1000 * handling / events;
    }
}

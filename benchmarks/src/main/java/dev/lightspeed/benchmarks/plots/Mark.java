package dev.lightspeed.benchmarks.plots;

/**
 * A bar.
 *
 * @param group what it stands beside others for
 * @param value how long it is
 * @param upper where the line ends that goes on from it; not a number where there is none
 */
record Mark(String group, Who who, double value, double upper) {

    Mark(String group, Who who, double value) {
        this(group, who, value, Double.NaN);
    }

    double longest() {
        return Double.isNaN(upper) ? value : upper;
    }
}

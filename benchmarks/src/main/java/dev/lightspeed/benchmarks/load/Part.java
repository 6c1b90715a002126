package dev.lightspeed.benchmarks.load;

import java.util.List;

/** One of the things that can be measured. */
interface Part {

    /** What it is called on the command line. */
    String option();

    /** Measures. Leaves no page open. */
    void measure() throws Exception;

    /** What was measured. */
    List<Table> tables();
}

package dev.lightspeed.benchmarks.load;

/**
 * A time of load, and what it took.
 *
 * @param pages    that were open
 * @param nanos    how long it was
 * @param before   the server at its beginning
 * @param after    the server at its end
 * @param ownCpu   nanoseconds of processor time of this process
 * @param up       payload bytes
 * @param framesUp bytes with the heads of frames
 * @param missing  events without an answer
 * @param load     the machine's load average at the end
 */
record Phase(
        int pages,
        long nanos,
        Meters before,
        Meters after,
        long ownCpu,
        long up,
        long framesUp,
        long missing,
        double load,
        Tally tally) {

    double perSecond() {
        return tally.events * 1e9 / nanos;
    }

    /** Microseconds of the server's processor time. */
    double cpu() {
        return (after.cpu() - before.cpu()) / 1e3 / tally.events;
    }

    double ownMicros() {
        return ownCpu / 1e3 / tally.events;
    }

    /** Bytes that the server allocated. */
    double allocated() {
        return (after.allocated() - before.allocated()) / (double) tally.events;
    }

    double upBytes() {
        return up / (double) tally.events;
    }

    double downBytes() {
        return tally.down / (double) tally.events;
    }

    /** Bytes with the heads of frames; not a number where there are none. */
    double wireUp() {
        return framesUp == 0 ? Double.NaN : framesUp / (double) tally.events;
    }

    /** The same of what the server sent. */
    double wireDown() {
        return tally.framesDown == 0 ? Double.NaN : tally.framesDown / (double) tally.events;
    }

    /** What went wrong, for the table; empty if nothing did. */
    String trouble() {
        return (missing == 0 ? "" : missing + " without answer ")
                + (tally.failures == 0 ? "" : tally.failures + " failed ")
                + (tally.wrong == 0 ? "" : tally.wrong + " wrong ");
    }
}

package dev.lightspeed.benchmarks.load;

import java.util.function.LongConsumer;

/** When each event that is not answered yet was due. Answers are cumulative. */
final class DueTimes {

    private long[] times = new long[2];
    private long answered;
    private long last;

    /** The next event was due then; gives its ref. */
    long sent(long due) {
        if (last - answered == times.length) {
            long[] more = new long[2 * times.length];
            for (long ref = answered + 1; ref <= last; ref++) {
                more[(int) (ref % more.length)] = times[(int) (ref % times.length)];
            }
            times = more;
        }
        last++;
        times[(int) (last % times.length)] = due;
        return last;
    }

    /** All events up to this ref are answered: hands on when they were due. */
    void answered(long ref, LongConsumer due) {
        while (answered < Math.min(ref, last)) {
            answered++;
            due.accept(times[(int) (answered % times.length)]);
        }
    }

    /** The ref of the event sent last. */
    long last() {
        return last;
    }

    long open() {
        return last - answered;
    }
}

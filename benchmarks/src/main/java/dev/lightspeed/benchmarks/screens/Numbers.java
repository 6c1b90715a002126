package dev.lightspeed.benchmarks.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** The 200 numbers of W4 at one tick. Numbers that a tick left alone are the same objects as before. */
public record Numbers(List<Numbers.One> all) {

    private static final int COUNT = 200;
    private static final int CHANGES = 20;
    private static final int HIGHEST = 999;

    /** A number and its place. */
    public record One(int index, long value) {}

    public static Numbers first(long micros) {
        return new Numbers(IntStream.range(0, COUNT)
                .mapToObj(index -> new One(index, index == 0 ? micros : index))
                .toList());
    }

    /** The next tick: number 0 is the time, 19 others change. */
    public Numbers next(long micros, RandomGenerator random) {
        List<One> next = new ArrayList<>(all);
        next.set(0, new One(0, micros));
        random.ints(1, COUNT)
                .distinct()
                .limit(CHANGES - 1)
                .forEach(index ->
                        next.set(index, new One(index, other(next.get(index).value(), random))));
        return new Numbers(List.copyOf(next));
    }

    private static long other(long value, RandomGenerator random) {
        return (value + random.nextInt(1, HIGHEST)) % (HIGHEST + 1);
    }
}

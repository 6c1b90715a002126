package dev.lightspeed.showcase.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * All the numbers at one tick. Immutable; numbers that a tick left alone are the same objects as before.
 *
 * @param levels how many of the numbers lie in each tenth of the scale
 */
public record Readings(List<Reading> all, LongSummaryStatistics figures, List<Integer> levels) {

    public static final int COUNT = 200;
    public static final int CHANGES = 20;

    private static final int STRIDE = 120;

    /** The first numbers. */
    static Readings first(long micros, RandomGenerator random) {
        List<Reading> all = new ArrayList<>();
        all.add(new Reading(0, micros));
        IntStream.range(1, COUNT).forEach(index -> all.add(new Reading(index, random.nextInt(Reading.HIGHEST + 1))));
        return of(all);
    }

    /** The numbers of the next tick: the time, and as many others as make {@link #CHANGES} changes. */
    Readings next(long micros, RandomGenerator random) {
        List<Reading> changed = new ArrayList<>(all);
        changed.set(0, new Reading(0, micros));
        random.ints(1, COUNT).distinct().limit(CHANGES - 1).forEach(index -> changed.set(index, moved(index, random)));
        return of(changed);
    }

    private Reading moved(int index, RandomGenerator random) {
        long step = random.nextLong(1, STRIDE);
        long value = all.get(index).value();
        boolean up = value < step || (value + step <= Reading.HIGHEST && random.nextBoolean());
        return new Reading(index, up ? value + step : value - step);
    }

    private static Readings of(List<Reading> all) {
        List<Reading> others = all.subList(1, COUNT);
        int[] levels = new int[10];
        others.forEach(reading -> levels[reading.level()]++);
        return new Readings(
                List.copyOf(all),
                others.stream().mapToLong(Reading::value).summaryStatistics(),
                IntStream.of(levels).boxed().toList());
    }
}

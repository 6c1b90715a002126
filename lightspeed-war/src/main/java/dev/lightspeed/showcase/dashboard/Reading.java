package dev.lightspeed.showcase.dashboard;

/**
 * One of the numbers.
 *
 * @param index 0 is the time of the tick in microseconds since 1970; the others lie between 0 and {@link #HIGHEST}
 */
public record Reading(int index, long value) {

    public static final int HIGHEST = 999;

    /** From 0 to 9: which tenth of the scale. */
    int level() {
        return index == 0 ? 0 : (int) (value * 10 / (HIGHEST + 1));
    }

    /** How the number looks: number 0 apart from the others, those by their level. */
    String style() {
        return index == 0 ? "tick" : "l" + level();
    }
}

package dev.lightspeed.cdi;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;

/**
 * Numbers and times that the operator has set. What is set and is none stops the start.
 *
 * @param config what is set under a name
 */
record Given(Function<String, Optional<String>> config) {

    /**
     * A whole number.
     *
     * @throws IllegalArgumentException if what is set is none between these
     */
    long number(String key, long usual, long least, long most) {
        return config.apply(key)
                .map(text -> number(key, text, least, most, usual))
                .orElse(usual);
    }

    /** The same for smaller numbers. */
    int number(String key, int usual, int least, int most) {
        return (int) number(key, (long) usual, least, most);
    }

    private static long number(String key, String text, long least, long most, long usual) {
        try {
            long number = Long.parseLong(text.strip());
            if (least <= number && number <= most) {
                return number;
            }
        } catch (NumberFormatException unreadable) {
            // Told below.
        }
        throw new IllegalArgumentException(key + ": \"" + text + "\" is no whole number from " + least + " to " + most
                + ". Where nothing is set it is " + usual + ".");
    }

    /**
     * A time.
     *
     * @throws IllegalArgumentException if what is set is none between these
     */
    Duration time(String key, Duration usual, Duration least, Duration most) {
        return config.apply(key).map(text -> time(key, text, least, most)).orElse(usual);
    }

    private static Duration time(String key, String text, Duration least, Duration most) {
        try {
            Duration time = Duration.parse(text.strip());
            if (least.compareTo(time) <= 0 && time.compareTo(most) <= 0) {
                return time;
            }
        } catch (DateTimeParseException unreadable) {
            // Told below.
        }
        throw new IllegalArgumentException(
                key + ": \"" + text + "\" is no time from " + least + " to " + most + ". Write PT30S for 30 seconds.");
    }
}

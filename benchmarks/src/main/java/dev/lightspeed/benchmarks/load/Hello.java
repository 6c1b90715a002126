package dev.lightspeed.benchmarks.load;

import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page and the server agreed on.
 *
 * @param mode   adopt, resume or rejoin; {@code bare} of a socket without a page
 * @param resume the secret to come back with
 * @param ref    the last event that the server handled
 * @param beat   in milliseconds
 */
record Hello(Workload workload, String mode, String resume, long ref, int beat, int window) {

    private static final int WINDOW = 16;

    /** WildFly closes a socket on which nothing happens for 90 s. */
    private static final int BEAT = 60_000;

    static Hello bare(Workload workload) {
        return new Hello(workload, "bare", "", 0, workload.isPushed() ? Integer.MAX_VALUE : BEAT, WINDOW);
    }

    /** Reads {@code ["hello",{...}]}. */
    static Hello of(Workload workload, String message) {
        if (!message.startsWith("[\"hello\"")) {
            throw new IllegalStateException("The server's first message is no hello: " + message);
        }
        return new Hello(
                workload,
                field(message, "mode"),
                field(message, "resume"),
                Long.parseLong(field(message, "ref")),
                Integer.parseInt(field(message, "beat")),
                Integer.parseInt(field(message, "window")));
    }

    private static String field(String message, String name) {
        Matcher field = Pattern.compile("\"" + name + "\":\"?([^\",}]*)").matcher(message);
        if (!field.find()) {
            throw new IllegalStateException("The server's hello has no " + name + ": " + message);
        }
        return field.group(1);
    }

    long beatNanos() {
        return TimeUnit.MILLISECONDS.toNanos(beat);
    }
}

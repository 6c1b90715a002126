package dev.lightspeed.test.find;

import java.util.List;

/** Elements under a heading, one a line. */
record Listing(String heading, List<String> lines) {

    static final Listing NONE = new Listing("", List.of());

    /** What a test speaks of. */
    static Listing found(List<String> lines) {
        return new Listing("Found:", lines);
    }

    /** What a test may have meant. */
    static Listing nearest(List<String> lines) {
        return new Listing("Nearest:", lines);
    }
}

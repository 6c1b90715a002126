package dev.lightspeed.test;

import dev.lightspeed.test.server.Trouble;
import java.util.ArrayList;
import java.util.List;

/** What is to go wrong. */
final class Expectation {

    private final String code;
    private final List<Trouble> met = new ArrayList<>();

    Expectation(String code) {
        this.code = code;
    }

    void met(List<Trouble> troubles) {
        met.addAll(troubles);
    }

    /** What has gone wrong. */
    List<Trouble> met() {
        return List.copyOf(met);
    }

    void verify() {
        if (met.isEmpty()) {
            throw new AssertionError(
                    "Nothing went wrong, but " + code + " was expected. Leave fails out, or look at the step.");
        }
        if (!met.stream().allMatch(trouble -> trouble.code().equals(code))) {
            throw Verdict.of(
                    "This went wrong where " + code + " was expected:", met, "Say what is expected, or mend the view.");
        }
    }
}

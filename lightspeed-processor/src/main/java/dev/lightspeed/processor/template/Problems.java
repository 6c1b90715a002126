package dev.lightspeed.processor.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is wrong with one template. */
final class Problems {

    /** More would help nobody. */
    private static final int MOST = 100;

    private final Source source;
    private final List<Problem> found = new ArrayList<>();
    private final Set<String> said = new HashSet<>();

    Problems(Source source) {
        this.source = source;
    }

    /** @param error javac fails; otherwise it warns */
    record Problem(boolean error, int at, String message) {}

    /** @param message what is wrong, and what to do */
    void error(int at, String message) {
        add(true, at, message);
    }

    void warning(int at, String message) {
        add(false, at, message);
    }

    private void add(boolean error, int at, String message) {
        String whole = source.place(at) + ": " + message;
        if (found.size() < MOST && said.add(whole)) {
            found.add(new Problem(error, at, whole));
        }
    }

    /** The line of a character, for messages about two places. */
    int line(int at) {
        return source.line(at);
    }

    boolean hasErrors() {
        return found.stream().anyMatch(Problem::error);
    }

    /** In the order of their places. */
    List<Problem> all() {
        return found.stream().sorted(Comparator.comparingInt(Problem::at)).toList();
    }
}

package dev.lightspeed.test;

import dev.lightspeed.test.server.Trouble;
import java.util.List;
import java.util.stream.Collectors;

/** Fails a step after which something is wrong. */
final class Verdict {

    private Verdict() {}

    static void on(List<Trouble> troubles) {
        if (troubles.isEmpty()) {
            return;
        }
        AssertionError failure = new AssertionError("The step went wrong on the server:\n"
                + troubles.stream().map(Verdict::line).collect(Collectors.joining("\n"))
                + "\nIf the test is about that, say page.fails(\""
                + troubles.get(0).code() + "\", it -> ...).");
        troubles.stream().map(Trouble::cause).filter(cause -> cause != null).forEach(cause -> {
            if (failure.getCause() == null) {
                failure.initCause(cause);
            } else {
                failure.addSuppressed(cause);
            }
        });
        throw failure;
    }

    private static String line(Trouble trouble) {
        return "  " + trouble.code() + ": " + trouble.text();
    }
}

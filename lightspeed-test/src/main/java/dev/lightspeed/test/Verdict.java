package dev.lightspeed.test;

import dev.lightspeed.test.server.Trouble;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Fails a step after which something is wrong. */
final class Verdict {

    private Verdict() {}

    static void on(List<Trouble> troubles) {
        if (!troubles.isEmpty()) {
            String code = troubles.get(0).code();
            String open = code.equals("mount.failed") ? "live.fails(url), or " : "";
            throw of(
                    "The step went wrong:",
                    troubles,
                    "Mend the view. A test that is about this says " + open + "page.fails(\"" + code
                            + "\", it -> ...).");
        }
    }

    /** What was thrown is the cause. */
    static AssertionError of(String what, List<Trouble> troubles, String advice) {
        String lines = troubles.stream()
                .map(trouble -> "\n  " + trouble.code() + ": " + trouble.text())
                .collect(Collectors.joining());
        AssertionError failure = new AssertionError(what + lines + "\n" + advice);
        List<Throwable> causes =
                troubles.stream().map(Trouble::cause).filter(Objects::nonNull).toList();
        causes.stream().limit(1).forEach(failure::initCause);
        causes.stream().skip(1).forEach(failure::addSuppressed);
        return failure;
    }
}

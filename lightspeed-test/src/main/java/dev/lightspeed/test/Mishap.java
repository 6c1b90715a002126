package dev.lightspeed.test;

import dev.lightspeed.test.server.Trouble;
import java.util.List;
import java.util.Objects;
import org.opentest4j.AssertionFailedError;

/** What went wrong with a page that could not come: {@code live.fails("/orders").is(500).threw(IOException.class)}. */
public final class Mishap {

    private final String request;
    private final int status;
    private final List<Trouble> troubles;

    private Mishap(String request, int status, List<Trouble> troubles) {
        this.request = request;
        this.status = status;
        this.troubles = troubles;
    }

    static Mishap of(String request, int status, List<Trouble> troubles) {
        if (troubles.isEmpty()) {
            throw new AssertionError(
                    request + " answered " + status + " and nothing went wrong, but was expected to fail."
                            + " Open it with live.open, or look at its view.");
        }
        return new Mishap(request, status, troubles);
    }

    /** The status of HTTP that the page was answered with; 200 where it failed only when its browser joined. */
    public int status() {
        return status;
    }

    /** What it is called: {@code mount.failed} where {@code mount} or the first drawing threw. */
    public String code() {
        return troubles.get(0).code();
    }

    /** What was thrown. */
    public Throwable cause() {
        return troubles.stream()
                .map(Trouble::cause)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(
                        () -> Verdict.of(request + " failed, and nothing was thrown:", troubles, "Ask for its code."));
    }

    /** The status is this. */
    public Mishap is(int expected) {
        if (status != expected) {
            throw new AssertionFailedError(
                    request + " failed and answered " + status + ", not " + expected + said(), expected, status);
        }
        return this;
    }

    /** The code is this. */
    public Mishap is(String expected) {
        if (!code().equals(expected)) {
            throw new AssertionFailedError(
                    request + " failed by " + code() + ", not by " + expected + said(), expected, code());
        }
        return this;
    }

    /** Something of this type was thrown. */
    public Mishap threw(Class<? extends Throwable> type) {
        Throwable cause = cause();
        if (!type.isInstance(cause)) {
            AssertionFailedError failure = new AssertionFailedError(
                    request + " threw " + cause + ", which is no " + type.getName() + said(), type, cause.getClass());
            failure.initCause(cause);
            throw failure;
        }
        return this;
    }

    /** The same, and with this message. */
    public Mishap threw(Class<? extends Throwable> type, String message) {
        threw(type);
        String actual = String.valueOf(cause().getMessage());
        if (!actual.equals(message)) {
            throw new AssertionFailedError(
                    request + " threw \"" + actual + "\", not \"" + message + "\"" + said(), message, actual);
        }
        return this;
    }

    private String said() {
        return ":\n  " + troubles.get(0).code() + ": " + troubles.get(0).text();
    }
}

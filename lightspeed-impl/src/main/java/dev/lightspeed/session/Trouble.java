package dev.lightspeed.session;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.Optional;

/** Says in the log what went wrong with a view, and where its author finds it. */
final class Trouble {

    private static final Logger LOG = System.getLogger("dev.lightspeed.session");
    private static final int SHOWN = 60;

    private final String view;

    Trouble(Program program) {
        this.view = program.name();
    }

    /** What the view did threw. */
    void threw(String what, Throwable thrown) {
        LOG.log(
                Level.ERROR,
                () -> view + ": " + what + " threw " + thrown.getClass().getName() + place(thrown)
                        + ". That turn is lost, the page lives on.",
                thrown);
    }

    /** The view could not come to be, or not be drawn at first. */
    void failedToMount(String url, Throwable thrown) {
        LOG.log(
                Level.ERROR,
                () -> view + ": mounting " + quote(url) + " threw "
                        + thrown.getClass().getName() + place(thrown) + ". The browser is told that the page failed.",
                thrown);
    }

    /** An event was refused; the refusal names the right answers. */
    void refused(Refusal refusal) {
        LOG.log(Level.WARNING, () -> refusal.code() + ": " + oneLine(String.valueOf(refusal.getMessage())));
    }

    /** The connection is closed with this code. */
    void closed(CloseCode code, String why) {
        LOG.log(Level.INFO, () -> view + ": connection closed, " + code.number() + " " + code.reason() + ": " + why);
    }

    /** The first line of the author's that the throwable passed: of the view itself, otherwise of the application. */
    private String place(Throwable thrown) {
        Throwable root = root(thrown);
        return frame(root, view)
                .or(() -> frame(thrown, view))
                .map(frame -> " at " + frame.getFileName() + ":" + frame.getLineNumber())
                .orElse("");
    }

    private static Throwable root(Throwable thrown) {
        Throwable root = thrown;
        for (int depth = 0; root.getCause() != null && depth < 20; depth++) {
            root = root.getCause();
        }
        return root;
    }

    private static Optional<StackTraceElement> frame(Throwable thrown, String view) {
        return Arrays.stream(thrown.getStackTrace())
                .filter(frame -> frame.getClassName().equals(view)
                        || frame.getClassName().startsWith(view + "$"))
                .findFirst();
    }

    /** Text of a browser, fit for a line of a log. */
    static String quote(String text) {
        String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "..." : text;
        return '"' + oneLine(shown) + '"';
    }

    // A browser could write lines of its own into the log.
    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }
}

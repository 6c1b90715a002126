package dev.lightspeed.session;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says in the log what went wrong with a view, and where its author finds it. Of what a browser can bring about again
 * and again it tells a few times a minute, of a page and of a view, then how often it was silent. Used in turns, but for
 * {@link #closed}.
 */
final class Trouble {

    private static final Logger LOG = System.getLogger("dev.lightspeed.session");
    private static final int SHOWN = 60;
    private static final int LINE = 500;
    private static final int PER_MINUTE = 10;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\u2028\u2029]");

    /** What authors call, and what does not help them to find their line. */
    private static final List<String> LIBRARIES = List.of(
            "java.", "javax.", "jdk.", "jakarta.", "org.jboss.", "org.glassfish.", "org.hibernate.", "org.eclipse.");

    private final String view;
    private final ViewLogs views;
    private final LongSupplier now;
    private final Journal journal;

    /** There only once there was trouble. */
    private @Nullable PerMinute page;

    /**
     * @param now     milliseconds that only go on
     * @param journal told too, and of all of it
     */
    Trouble(Program program, ViewLogs views, LongSupplier now, Journal journal) {
        this.view = program.name();
        this.views = views;
        this.now = now;
        this.journal = journal;
    }

    /** What the view did threw. */
    void threw(String what, Throwable thrown) {
        journal.threw(view + ": " + what, thrown);
        if (isTold()) {
            LOG.log(
                    Level.ERROR,
                    () -> view + ": " + what + " threw " + thrown.getClass().getName() + place(thrown)
                            + ". That turn is lost, the page lives on.",
                    thrown);
        }
    }

    private boolean isTold() {
        if (page == null) {
            page = new PerMinute(PER_MINUTE, now, held -> untold(view, held, "of one page", PER_MINUTE));
        }
        return page.passes() && views.tells(view);
    }

    static void untold(String view, int held, String of, int perMinute) {
        LOG.log(
                Level.WARNING,
                view + ": " + held + " more of these were not logged, " + of + ". " + perMinute + " a minute are.");
    }

    /** Something else than the view threw, so what the page shows is uncertain. */
    void broke(Throwable thrown) {
        journal.threw(view + ": its live session", thrown);
        LOG.log(Level.ERROR, view + ": its live session broke and is ended. Report this to Lightspeed.", thrown);
    }

    /** The view could not come to be, or not be drawn at first. */
    void failedToMount(String url, Throwable thrown) {
        journal.threw(view + ": mounting " + quote(url), thrown);
        if (!views.tells(view)) {
            return;
        }
        if (thrown instanceof SecurityException) {
            LOG.log(
                    Level.INFO,
                    () -> view + ": mounting " + quote(url) + " was refused. "
                            + oneLine(cut(String.valueOf(thrown.getMessage()), LINE)));
            return;
        }
        LOG.log(
                Level.ERROR,
                () -> view + ": mounting " + quote(url) + " threw "
                        + thrown.getClass().getName() + place(thrown) + ". The browser is told that the page failed.",
                thrown);
    }

    /** An event was refused; the refusal names the right answers. */
    void refused(Refusal refusal) {
        journal.refused(refusal);
        if (isTold()) {
            LOG.log(Level.WARNING, () -> line(refusal));
        }
    }

    static String line(Refusal refusal) {
        return refusal.code() + ": " + oneLine(cut(String.valueOf(refusal.getMessage()), LINE));
    }

    /** The connection is closed with this code. */
    void closed(CloseCode code, String why) {
        journal.closed(code, view + ": " + why);
        LOG.log(Level.INFO, () -> view + ": connection closed, " + line(code, why));
    }

    /** A hello was not taken; the browser comes again. */
    void turnedAway(CloseCode code, String why) {
        LOG.log(Level.DEBUG, () -> view + ": hello turned away, " + line(code, why));
    }

    static String line(CloseCode code, String why) {
        return code.number() + " " + code.reason() + ": " + oneLine(cut(why, LINE));
    }

    /** The first line of the author's that the throwable passed: of the view itself, otherwise of what it called. */
    private String place(Throwable thrown) {
        Throwable root = root(thrown);
        return frames(root)
                .filter(this::isOfView)
                .findFirst()
                .or(() -> frames(thrown).filter(this::isOfView).findFirst())
                .or(() -> frames(root)
                        .takeWhile(Trouble::isBeforeUs)
                        .filter(Trouble::isOfApplication)
                        .findFirst())
                .map(frame -> " at " + frame.getFileName() + ":" + frame.getLineNumber())
                .orElse("");
    }

    private static Stream<StackTraceElement> frames(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace()).filter(frame -> frame.getLineNumber() > 0);
    }

    private boolean isOfView(StackTraceElement frame) {
        return frame.getClassName().equals(view) || frame.getClassName().startsWith(view + "$");
    }

    private static boolean isBeforeUs(StackTraceElement frame) {
        return !frame.getClassName().startsWith("dev.lightspeed.");
    }

    private static boolean isOfApplication(StackTraceElement frame) {
        return LIBRARIES.stream().noneMatch(frame.getClassName()::startsWith);
    }

    private static Throwable root(Throwable thrown) {
        Throwable root = thrown;
        for (int depth = 0; root.getCause() != null && depth < 20; depth++) {
            root = root.getCause();
        }
        return root;
    }

    /** Text of a browser, fit for a line of a log. */
    static String quote(String text) {
        return '"' + oneLine(cut(text, SHOWN)) + '"';
    }

    private static String cut(String text, int most) {
        return text.length() > most ? text.substring(0, most) + "..." : text;
    }

    // A browser could write lines of its own into the log.
    private static String oneLine(String text) {
        return CONTROL.matcher(text).replaceAll("?");
    }
}

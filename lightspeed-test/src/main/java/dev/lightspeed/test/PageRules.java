package dev.lightspeed.test;

import dev.lightspeed.test.aria.Accessibility;
import dev.lightspeed.test.dom.Visited;
import dev.lightspeed.test.find.FormCheck;
import dev.lightspeed.test.server.Trouble;
import java.util.List;
import org.jsoup.nodes.Element;

/** What every page of a test is held to, whether the test asks or not. */
final class PageRules {

    private static final int REFUSED = 400;

    private PageRules() {}

    /** Ids and keys occur once: with twins, patches, labels and the focus go to the wrong one. */
    static void distinct(Page page) {
        hold(page, Accessibility.duplicates(page.document()));
    }

    /** A form that sends an event has a field for all that the handler needs. */
    static void complete(Page page, Element form) {
        String event = form.attr("ls-submit");
        if (!event.isEmpty()) {
            hold(page, FormCheck.missing(page.scene(), form, page.fields(event)));
        }
    }

    /** Every event has been answered, now that the application is at rest: its element would be locked for ever. */
    static void answered(String url, int pending, List<String> messages) {
        if (pending > 0) {
            throw new AssertionError(
                    url + ": " + pending + " events were not answered. Look at what was said last, and in the log:\n  "
                            + String.join("\n  ", messages));
        }
    }

    /** What was asked for is shown: a status of 400 or more is none, and neither is what is not the application's. */
    static void arrived(Visited visited, ContextPath context, String title) {
        String asked = context.inside(visited.url());
        String what = visited.method() + " " + asked;
        String test =
                visited.method().equals("GET") ? "live.get(\"" + asked + "\")" : "live.post(\"" + asked + "\", ...)";
        if (visited.isAstray()) {
            throw new AssertionError(what + " leads to " + visited.end()
                    + ", and the kit has no other origins. A test that is about this says " + test + ".leadsTo(\""
                    + visited.end() + "\").");
        }
        if (visited.status() >= REFUSED) {
            inside(visited, context);
            throw new AssertionError(what + " answered " + visited.status() + ": " + title
                    + " A test that is about this says " + test + ".is(" + visited.status() + ").");
        }
    }

    private static void inside(Visited visited, ContextPath context) {
        String end = visited.end().substring(ContextPath.ORIGIN.length());
        if (!context.holds(end)) {
            String way = end.equals(visited.url()) ? "" : visited.method() + " " + visited.url() + " leads to ";
            throw new AssertionError(way + end + ": outside of the application, which stands at " + context.path()
                    + ". Write links and redirects with the context path, as routes do.");
        }
    }

    /** A page that is live has a session, and a view that can be drawn. */
    static void drawn(String url, boolean hasSession, boolean hasDrawing, List<Trouble> troubles) {
        if (!hasSession) {
            throw new AssertionError(url + ": the page says that it is live, and no live session is on its socket. Look"
                    + " at the last messages, and in the log.");
        }
        if (!hasDrawing || !troubles.isEmpty()) {
            throw Verdict.of(
                    url + ": the page is live, and its view cannot be drawn anew:",
                    troubles,
                    "Draw from what the view has at any time.");
        }
    }

    private static void hold(Page page, List<?> faults) {
        if (!faults.isEmpty()) {
            List<String> lines = faults.stream().map(Object::toString).toList();
            throw new AssertionError(page.url() + ": " + String.join("\n" + page.url() + ": ", lines));
        }
    }
}

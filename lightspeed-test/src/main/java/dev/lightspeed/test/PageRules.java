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

    /** What was asked for is shown: a status of 400 or more is none, and neither is another origin. */
    static void arrived(Visited visited, String contextPath, String title) {
        String asked = visited.url().substring(visited.url().startsWith(contextPath + "/") ? contextPath.length() : 0);
        boolean isGet = visited.method().equals("GET");
        String test = isGet ? "live.get(\"" + asked + "\")" : "live.post(\"" + asked + "\", ...)";
        if (visited.status() >= REFUSED) {
            throw new AssertionError(visited.method() + " " + asked + " answered " + visited.status() + ": " + title
                    + " A test that is about this says " + test + ".is(" + visited.status() + ").");
        }
        if (visited.isAstray()) {
            throw new AssertionError(visited.method() + " " + asked + " leads to " + visited.end()
                    + ", and the kit has no other origins. A test that is about this says " + test + ".leadsTo(\""
                    + visited.end() + "\").");
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

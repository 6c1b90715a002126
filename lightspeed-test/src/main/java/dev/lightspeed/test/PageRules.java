package dev.lightspeed.test;

import dev.lightspeed.test.aria.Accessibility;
import dev.lightspeed.test.find.FormCheck;
import java.util.List;
import org.jsoup.nodes.Element;

/** What every page of a test is held to, whether the test asks or not. */
final class PageRules {

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

    private static void hold(Page page, List<?> faults) {
        if (!faults.isEmpty()) {
            List<String> lines = faults.stream().map(Object::toString).toList();
            throw new AssertionError(page.url() + ": " + String.join("\n" + page.url() + ": ", lines));
        }
    }
}

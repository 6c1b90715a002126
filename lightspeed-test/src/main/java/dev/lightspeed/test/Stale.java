package dev.lightspeed.test;

import dev.lightspeed.test.dom.Difference;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.opentest4j.AssertionFailedError;

/** Says that a page shows something else than a fresh drawing of it. */
final class Stale {

    private Stale() {}

    static AssertionFailedError page(String url, List<Difference> differences, Document shown, String fresh) {
        String places = differences.stream().map(Difference::toString).collect(Collectors.joining("\n"));
        return new AssertionFailedError(
                url + ": the page is stale, a fresh drawing differs. Draw the same from the same state, and let scripts"
                        + " write only where the template does not.\n" + places,
                fresh,
                shown.outerHtml());
    }
}

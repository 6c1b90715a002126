package dev.lightspeed.test.aria;

import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What a whole page says of itself. */
final class DocumentRules {

    private DocumentRules() {}

    static Stream<Finding> language(Element root, Semantics page) {
        return root.select("html").stream()
                .filter(html -> html.attr("lang").isBlank())
                .map(html -> new Finding(
                        html,
                        "does not say in which language the page is",
                        "Give it lang, as in <html lang=\"en\">.",
                        "WCAG 3.1.1"));
    }

    static Stream<Finding> title(Element root, Semantics page) {
        return root.select("html").stream()
                .filter(html -> html.select("head > title").text().isBlank())
                .map(html -> new Finding(html, "has no title", "Put a <title> into its <head>.", "WCAG 2.4.2"));
    }
}

package dev.lightspeed.test.aria;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** How elements stand in and after each other. */
final class StructureRules {

    private static final String PRESSED =
            "a[href], button, input:not([type=hidden]), select, textarea, [role=button], [role=link], summary";

    private StructureRules() {}

    /** The first heading may have any level, since a part does not know what it stands under. */
    static Stream<Finding> headings(Element root, Semantics page) {
        List<Finding> findings = new ArrayList<>();
        int before = 0;
        for (Element heading : root.select("h1, h2, h3, h4, h5, h6, [role=heading]")) {
            if (page.role(heading) != AriaRole.HEADING || page.silencedBy(heading) != null) continue;
            int level = level(heading);
            if (before > 0 && level > before + 1) findings.add(skipped(heading, level, before));
            if (page.name(heading).isEmpty()) findings.add(empty(heading));
            before = level;
        }
        return findings.stream();
    }

    /** HTML-AAM has 2 for what does not say. */
    private static int level(Element heading) {
        String said = heading.attr("aria-level");
        if (said.matches("[1-9]")) return Integer.parseInt(said);
        return heading.normalName().matches("h[1-6]") ? heading.normalName().charAt(1) - '0' : 2;
    }

    private static Finding skipped(Element heading, int level, int before) {
        String what = "is a heading of level " + level + " after one of level " + before;
        return new Finding(heading, what, "Use level " + (before + 1) + " here.", "WCAG 1.3.1");
    }

    private static Finding empty(Element heading) {
        return new Finding(heading, "is an empty heading", "Put text into it, or leave it out.", "WCAG 2.4.6");
    }

    static Stream<Finding> focusOrder(Element root, Semantics page) {
        return root.select("[tabindex]").stream()
                .filter(element -> element.attr("tabindex").trim().matches("\\+?0*[1-9]\\d*"))
                .map(element -> new Finding(
                        element,
                        "has tabindex " + element.attr("tabindex") + ", which goes before everything else on the page",
                        "Write tabindex=\"0\", and put the element where its turn is.",
                        "WCAG 2.4.3"));
    }

    static Stream<Finding> nesting(Element root, Semantics page) {
        return root.select("a[href], button, [role=button], [role=link]").stream()
                .flatMap(outer -> outer.select(PRESSED).stream()
                        .filter(inner -> !inner.equals(outer))
                        .map(inner -> nested(inner, outer)));
    }

    private static Finding nested(Element inner, Element outer) {
        String what = "stands in " + Tags.start(outer) + ", and only one of them can be pressed";
        return new Finding(inner, what, "Put them beside each other.", "WCAG 4.1.2");
    }

    /** HTML, chapters 4.4.5 to 4.4.8. */
    static Stream<Finding> lists(Element root, Semantics page) {
        Stream<Finding> strangers = root.select("ul, ol, menu").stream()
                .flatMap(list -> list.children().stream()
                        .filter(child -> !child.is("li, script, template"))
                        .map(child -> stranger(child, list)));
        Stream<Finding> strays = root.select("li:not(ul > li, ol > li, menu > li, [role=list] > li)").stream()
                .filter(item -> !item.equals(root))
                .map(item -> new Finding(item, "is an item in no list", "Put it into a <ul> or <ol>.", "WCAG 1.3.1"));
        return Stream.concat(strangers, strays);
    }

    private static Finding stranger(Element child, Element list) {
        String what = "stands in " + Tags.start(list) + " and is no item";
        return new Finding(child, what, "Put it into a <li>.", "WCAG 1.3.1");
    }

    static Stream<Finding> tables(Element root, Semantics page) {
        return root.select("table").stream()
                .filter(table -> page.role(table) == AriaRole.TABLE || page.role(table) == AriaRole.GRID)
                .filter(table -> !table.select("td").isEmpty()
                        && table.select("th, [role=columnheader]").isEmpty())
                .map(table -> new Finding(
                        table,
                        "has no headers, so nobody who does not see it knows what its columns are",
                        "Head its columns or rows with <th>; where it only arranges things, give it role=\"none\".",
                        "WCAG 1.3.1"));
    }
}

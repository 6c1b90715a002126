package dev.lightspeed.html;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which elements the HTML parser keeps where they are written (HTML Living Standard, 13.2.6).
 *
 * <p>Elsewhere it closes, moves or drops elements, and slots would not be where the template says.
 */
final class Placement {

    private static final Set<String> SECTIONS = Set.of("thead", "tbody", "tfoot");

    /** Elements that stand in these parents only. */
    private static final Map<String, Set<String>> PARENTS = Map.ofEntries(
            Map.entry("tr", SECTIONS),
            Map.entry("td", Set.of("tr")),
            Map.entry("th", Set.of("tr")),
            Map.entry("thead", Set.of("table")),
            Map.entry("tbody", Set.of("table")),
            Map.entry("tfoot", Set.of("table")),
            Map.entry("caption", Set.of("table")),
            Map.entry("colgroup", Set.of("table")),
            Map.entry("col", Set.of("colgroup")),
            Map.entry("html", Set.of()),
            Map.entry("head", Set.of("html")),
            Map.entry("body", Set.of("html")));

    /** Parents that hold these elements only, and no text. */
    private static final Map<String, Set<String>> CHILDREN = Map.of(
            "table", Set.of("caption", "colgroup", "thead", "tbody", "tfoot", "script", "style", "template"),
            "thead", Set.of("tr", "script", "template"),
            "tbody", Set.of("tr", "script", "template"),
            "tfoot", Set.of("tr", "script", "template"),
            "tr", Set.of("td", "th", "script", "template"),
            "colgroup", Set.of("col", "template"),
            "select", Set.of("option", "optgroup", "hr", "script", "template", "button", "selectedcontent"),
            "html", Set.of("head", "body"),
            "head", Set.of("title", "meta", "link", "script", "style", "base", "template", "noscript"));

    private static final Set<String> CLOSE_A_PARAGRAPH = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "center",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "search",
            "section",
            "summary",
            "table",
            "ul",
            "dd",
            "dt");

    private static final Set<String> NOT_IN_THEMSELVES = Set.of("a", "button", "form", "option", "li", "nobr");

    private Placement() {}

    /** Why the child may not stand directly in the parent; empty when it may, or the parent is not known. */
    static Optional<String> check(@org.jspecify.annotations.Nullable String parent, String child) {
        if (parent == null || parent.equals("template")) {
            return Optional.empty();
        }
        String name = child.toLowerCase(Locale.ROOT);
        Set<String> children = CHILDREN.get(parent);
        if (children != null && !children.contains(name)) {
            return Optional.of("browsers move it out. " + hint(parent, name));
        }
        Set<String> parents = PARENTS.get(name);
        if (parents != null && !parents.contains(parent)) {
            return Optional.of("browsers drop it there. It stands in " + tags(parents) + ".");
        }
        if (parent.equals("p") && CLOSE_A_PARAGRAPH.contains(name)) {
            return Optional.of("browsers end the paragraph there. Use <div> in place of <p>.");
        }
        if (parent.equals(name) && NOT_IN_THEMSELVES.contains(name)) {
            return Optional.of("browsers end the outer one there. Close it before.");
        }
        return Optional.empty();
    }

    /** True when text, other than white space, cannot stand directly in the element. */
    static boolean refusesText(@org.jspecify.annotations.Nullable String parent) {
        return parent != null && CHILDREN.containsKey(parent);
    }

    /** True when an element cannot stand everywhere, so that its place must be checked when it is put into a slot. */
    static boolean isParticular(String child) {
        return PARENTS.containsKey(child) || CLOSE_A_PARAGRAPH.contains(child) || NOT_IN_THEMSELVES.contains(child);
    }

    private static String hint(String parent, String child) {
        if (parent.equals("table") && child.equals("tr")) {
            return "Put <tbody> around the rows.";
        }
        return "<" + parent + "> holds " + tags(CHILDREN.getOrDefault(parent, Set.of())) + ".";
    }

    private static String tags(Set<String> names) {
        return names.stream()
                .sorted()
                .map(name -> "<" + name + ">")
                .reduce((one, other) -> one + ", " + other)
                .orElse("a document");
    }
}

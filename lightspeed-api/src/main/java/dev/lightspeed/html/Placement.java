package dev.lightspeed.html;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which elements the HTML parser keeps where they are written (HTML Living Standard, 13.2.6).
 *
 * <p>Elsewhere it closes, moves or drops elements, and slots would not be where the template says. A place is told by the names of the
 * open elements, the nearest first, in lower case, with {@value #FOREIGN} for those of SVG and MathML.
 */
final class Placement {

    /** Stands for an element whose content is SVG or MathML. */
    static final String FOREIGN = "#foreign";

    /** Elements of SVG and MathML whose content is HTML again. */
    static final Set<String> HTML_IN_FOREIGN =
            Set.of("foreignobject", "desc", "title", "mi", "mo", "mn", "ms", "mtext");

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

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

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

    /** Elements that end SVG or MathML around them. */
    private static final Set<String> LEAVE_FOREIGN = Set.of(
            "b",
            "big",
            "blockquote",
            "body",
            "br",
            "center",
            "code",
            "dd",
            "div",
            "dl",
            "dt",
            "em",
            "embed",
            "font",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "head",
            "hr",
            "i",
            "img",
            "li",
            "listing",
            "menu",
            "meta",
            "nobr",
            "ol",
            "p",
            "pre",
            "ruby",
            "s",
            "small",
            "span",
            "strong",
            "strike",
            "sub",
            "sup",
            "table",
            "tt",
            "u",
            "ul",
            "var");

    /** What ends the search for an element that is open: "in scope" of the standard. */
    private static final Set<String> SCOPE = Set.of(
            "caption",
            "html",
            "table",
            "td",
            "th",
            "object",
            "template",
            "foreignobject",
            "desc",
            "title",
            "mi",
            "mo",
            "mn",
            "ms",
            "mtext");

    private static final Set<String> LISTS = Set.of(
            "ul",
            "ol",
            "menu",
            "dl",
            "article",
            "aside",
            "blockquote",
            "body",
            "button",
            "details",
            "dialog",
            "fieldset",
            "figure",
            "footer",
            "form",
            "header",
            "main",
            "nav",
            "section",
            "select",
            "summary",
            "table",
            "td",
            "th",
            "template",
            "foreignobject");

    /** Elements that end an open one of these names, unless something of the scope stands between. */
    private static final Map<String, Ending> ENDINGS = Map.of(
            "a", new Ending(Set.of("a"), Set.of("td", "th", "caption", "object", "template", "foreignobject")),
            "button", new Ending(Set.of("button"), SCOPE),
            "nobr", new Ending(Set.of("nobr"), SCOPE),
            "form", new Ending(Set.of("form"), Set.of("template")),
            "li", new Ending(Set.of("li"), LISTS),
            "dd", new Ending(Set.of("dd", "dt"), LISTS),
            "dt", new Ending(Set.of("dd", "dt"), LISTS),
            "option", new Ending(Set.of("option"), Set.of("select", "datalist")));

    private static final Ending PARAGRAPH_END = new Ending(Set.of("p"), union(SCOPE, "button"));

    /** What may end an open element, or end the search for one. */
    private static final Set<String> REACHING = Stream.concat(ENDINGS.values().stream(), Stream.of(PARAGRAPH_END))
            .flatMap(ending -> Stream.concat(ending.ended.stream(), ending.scope.stream()))
            .collect(Collectors.toUnmodifiableSet());

    private Placement() {}

    private record Ending(Set<String> ended, Set<String> scope) {

        /** Whether the search goes on beyond these. */
        boolean passes(List<String> open) {
            return open.stream().noneMatch(name -> ended.contains(name) || scope.contains(name));
        }

        /** The open element that the browser would end. */
        Optional<String> find(List<String> open) {
            for (String name : open) {
                if (ended.contains(name)) {
                    return Optional.of(name);
                }
                if (scope.contains(name)) {
                    return Optional.empty();
                }
            }
            return Optional.empty();
        }
    }

    /**
     * Why the element, or text by the name {@code #text}, may not stand there; empty when it may, or the place is not known.
     *
     * @param open the elements around it, the nearest first
     */
    static Optional<String> check(List<String> open, String child) {
        if (open.isEmpty() || open.get(0).equals("template")) {
            return Optional.empty();
        }
        String parent = open.get(0);
        if (parent.equals(FOREIGN)) {
            return LEAVE_FOREIGN.contains(child)
                    ? Optional.of("browsers end the drawing there. Put it into <foreignObject>.")
                    : Optional.empty();
        }
        return checkParent(parent, child).or(() -> checkOpen(open, child));
    }

    private static Optional<String> checkParent(String parent, String child) {
        Set<String> children = CHILDREN.get(parent);
        if (children != null && !children.contains(child)) {
            return Optional.of("browsers move it out. " + hint(parent, child));
        }
        Set<String> parents = PARENTS.get(child);
        if (parents != null && !parents.contains(parent)) {
            return Optional.of("browsers drop it there. It stands in " + tags(parents) + ".");
        }
        return HEADINGS.contains(parent) && HEADINGS.contains(child)
                ? Optional.of("browsers end the outer heading there. Close it before.")
                : Optional.empty();
    }

    /** Why an element may not stand so deep in these. */
    static Optional<String> checkOpen(List<String> open, String child) {
        if (CLOSE_A_PARAGRAPH.contains(child) && PARAGRAPH_END.find(open).isPresent()) {
            return Optional.of("browsers end the paragraph there. Use <div> in place of <p>.");
        }
        Ending ending = ENDINGS.get(child);
        return ending == null
                ? Optional.empty()
                : ending.find(open).map(ended -> "browsers end the outer <" + ended + "> there. Close it before.");
    }

    /** Whether the element may end one further out than these. */
    static boolean isExposed(List<String> open, String child) {
        if (open.get(0).equals(FOREIGN)) {
            return false;
        }
        Ending ending = ENDINGS.get(child);
        return (CLOSE_A_PARAGRAPH.contains(child) && PARAGRAPH_END.passes(open))
                || (ending != null && ending.passes(open));
    }

    /** Whether it matters to elements further in that this one is open. */
    static boolean reachesOut(String name) {
        return REACHING.contains(name);
    }

    /** True when text, other than white space, cannot stand directly in the element. */
    static boolean refusesText(List<String> open) {
        return !open.isEmpty() && CHILDREN.containsKey(open.get(0));
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

    private static Set<String> union(Set<String> names, String more) {
        return Stream.concat(names.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
    }
}

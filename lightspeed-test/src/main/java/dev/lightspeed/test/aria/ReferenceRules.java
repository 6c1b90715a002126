package dev.lightspeed.test.aria;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Ids, and what refers to them. */
final class ReferenceRules {

    /** WAI-ARIA 1.2, chapter 6.2.4: the attributes that hold ids. */
    private static final List<String> REFERRING = List.of(
            "aria-activedescendant",
            "aria-controls",
            "aria-describedby",
            "aria-details",
            "aria-errormessage",
            "aria-flowto",
            "aria-labelledby",
            "aria-owns",
            "form",
            "headers",
            "list");

    private ReferenceRules() {}

    /** Scripts, labels and the focus after a patch find the first one only. */
    static Stream<Finding> ids(Element root, Semantics page) {
        Map<String, List<Element>> byId = root.select("[id]").stream()
                .filter(element -> element.closest("template") == null)
                .collect(Collectors.groupingBy(Element::id));
        return byId.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> duplicate(entry.getKey(), entry.getValue()));
    }

    private static Finding duplicate(String id, List<Element> elements) {
        String what = "shares its id \"" + id + "\" with " + Tags.start(elements.get(1));
        return new Finding(elements.get(0), what, "Give each element an id of its own.", "HTML 3.2.6");
    }

    static Stream<Finding> references(Element root, Semantics page) {
        Set<String> ids = ids(root);
        return REFERRING.stream().flatMap(attribute -> dangling(root, attribute, ids));
    }

    private static Stream<Finding> dangling(Element root, String attribute, Set<String> ids) {
        return root.select("[" + attribute + "]").stream()
                .flatMap(element -> Index.ids(element, attribute)
                        .filter(id -> !ids.contains(id))
                        .map(id -> new Finding(
                                element,
                                attribute + " names \"" + id + "\", which is nowhere",
                                "Name an id of this page, or leave the attribute out.",
                                "WCAG 1.3.1")));
    }

    static Stream<Finding> labels(Element root, Semantics page) {
        Set<String> ids = ids(root);
        return root.select("label[for]").stream()
                .filter(label -> !ids.contains(label.attr("for")))
                .map(label -> new Finding(
                        label,
                        "is for \"" + label.attr("for") + "\", which is nowhere",
                        "Name the id of a field, or put the field into the label.",
                        "WCAG 1.3.1"));
    }

    private static Set<String> ids(Element root) {
        return root.select("[id]").stream().map(Element::id).collect(Collectors.toSet());
    }
}

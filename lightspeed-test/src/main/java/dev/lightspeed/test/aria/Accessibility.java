package dev.lightspeed.test.aria;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The basics of accessibility that markup alone tells: names of controls and images, ids and what refers to them, headings,
 * order of the focus, nesting, lists, tables, language and title; and that keys of rows are unique. Criteria are those of
 * WCAG 2.2. Colours, sizes and moving parts need a browser and a person.
 */
public final class Accessibility {

    private static final List<Rule> PART = List.of(
            NameRules::controls,
            NameRules::pressed,
            NameRules::images,
            NameRules::frames,
            ReferenceRules::ids,
            ReferenceRules::references,
            ReferenceRules::labels,
            StructureRules::headings,
            StructureRules::focusOrder,
            StructureRules::nesting,
            StructureRules::lists,
            StructureRules::tables,
            KeyRule::keys);

    private static final List<Rule> WHOLE = List.of(DocumentRules::language, DocumentRules::title);

    private Accessibility() {}

    /** A rule reads the elements below a root; the root counts too. */
    @FunctionalInterface
    interface Rule {

        Stream<Finding> check(Element root, Semantics page);
    }

    /** The faults of a part of a page, as a story draws it. References out of the part count as faults. */
    public static List<Finding> ofPart(Element root) {
        return check(root, PART.stream());
    }

    /** The faults of a whole page. */
    public static List<Finding> ofPage(Document page) {
        return check(page, Stream.concat(WHOLE.stream(), PART.stream()));
    }

    /** Only ids and keys that are there twice: with them even a page that nobody hears goes wrong. */
    public static List<Finding> duplicates(Element root) {
        return check(root, Stream.of(ReferenceRules::ids, KeyRule::keys));
    }

    private static List<Finding> check(Element root, Stream<Rule> rules) {
        Semantics page = new Semantics(root, Properties.ofAttributes());
        return rules.flatMap(rule -> rule.check(root, page)).toList();
    }
}

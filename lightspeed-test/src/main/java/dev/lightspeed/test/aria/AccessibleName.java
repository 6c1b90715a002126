package dev.lightspeed.test.aria;

import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * One computation of a name: Accessible Name and Description Computation 1.2, chapter 4.3.2, whose steps the methods are
 * named by, with the labels of HTML by HTML-AAM 1.0, chapter 4.1. Style sheets, and so the text that they add, are not read.
 */
final class AccessibleName {

    /** WAI-ARIA 1.2, chapter 5.2.8.4. */
    private static final Set<AriaRole> NAMED_FROM_CONTENT = EnumSet.of(
            AriaRole.BUTTON,
            AriaRole.CELL,
            AriaRole.CHECKBOX,
            AriaRole.COLUMNHEADER,
            AriaRole.GRIDCELL,
            AriaRole.HEADING,
            AriaRole.LINK,
            AriaRole.MENUITEM,
            AriaRole.MENUITEMCHECKBOX,
            AriaRole.MENUITEMRADIO,
            AriaRole.OPTION,
            AriaRole.RADIO,
            AriaRole.ROW,
            AriaRole.ROWHEADER,
            AriaRole.SWITCH,
            AriaRole.TAB,
            AriaRole.TOOLTIP,
            AriaRole.TREEITEM);

    private final Semantics page;
    private final Index index;
    private final Set<Element> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    /** How the computation came to an element. */
    private enum By {
        ASKED,
        REFERENCE,
        LABEL,
        CONTENT;

        boolean isFollowed() {
            return this == LABEL || this == CONTENT;
        }
    }

    AccessibleName(Semantics page, Index index) {
        this.page = page;
        this.index = index;
    }

    String of(Element element) {
        return VisibleText.tidy(name(element, By.ASKED));
    }

    private String name(Element element, By by) {
        boolean first = seen.add(element);
        if (by.isFollowed() && !first) return "";
        if (by == By.CONTENT && isHidden(element)) return "";
        String given = by == By.REFERENCE ? "" : labelledBy(element);
        if (given.isEmpty() && by.isFollowed()) given = embeddedControl(element);
        if (given.isEmpty()) given = VisibleText.tidy(element.attr("aria-label"));
        if (given.isEmpty()) given = hostLanguageLabel(element);
        if (given.isEmpty() && isNamedFromContent(element, by)) given = content(element);
        return given.isBlank() ? tooltip(element) : given;
    }

    private static boolean isHidden(Element element) {
        return Visibility.isPassedBy(element) || Visibility.isSilent(element);
    }

    private String labelledBy(Element element) {
        return joined(index.named(element, "aria-labelledby").map(named -> name(named, By.REFERENCE)));
    }

    private String embeddedControl(Element element) {
        AriaRole role = page.role(element);
        if (role == AriaRole.COMBOBOX || role == AriaRole.LISTBOX) return chosen(element);
        boolean typed = role == AriaRole.TEXTBOX
                || role == AriaRole.SEARCHBOX
                || role == AriaRole.SPINBUTTON
                || role == AriaRole.SLIDER;
        return typed && !element.hasAttr("contenteditable") ? page.properties().value(element) : "";
    }

    private String chosen(Element listbox) {
        if (!listbox.normalName().equals("select")) return page.properties().value(listbox);
        return joined(listbox.select("option").stream()
                .filter(page.properties()::selected)
                .map(Element::text));
    }

    private String hostLanguageLabel(Element element) {
        return switch (element.normalName()) {
            case "input" -> input(element);
            case "button", "meter", "output", "progress", "select", "textarea" -> labels(element);
            case "img", "area" -> element.attr("alt");
            case "fieldset" -> child(element, "legend");
            case "figure" -> child(element, "figcaption");
            case "table" -> child(element, "caption");
            case "svg" -> child(element, "title");
            case "optgroup", "option" -> element.attr("label");
            default -> "";
        };
    }

    private String input(Element input) {
        String type = input.attr("type").toLowerCase(Locale.ROOT);
        String labels = labels(input);
        if (!labels.isEmpty()) return labels;
        return switch (type) {
            case "button" -> input.attr("value");
            case "submit" -> input.hasAttr("value") ? input.attr("value") : "Submit";
            case "reset" -> input.hasAttr("value") ? input.attr("value") : "Reset";
            case "image" -> input.attr("alt");
            default -> "";
        };
    }

    private String labels(Element control) {
        return joined(index.labels(control).map(label -> name(label, By.LABEL)));
    }

    private String child(Element element, String tag) {
        Element child = element.selectFirst("> " + tag);
        return child == null ? "" : name(child, By.LABEL);
    }

    private boolean isNamedFromContent(Element element, By by) {
        AriaRole role = page.role(element);
        return by != By.ASKED
                || (role != null && NAMED_FROM_CONTENT.contains(role))
                || element.normalName().equals("summary");
    }

    private String content(Element element) {
        StringBuilder text = new StringBuilder();
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode run) text.append(run.getWholeText());
            else if (child instanceof Element inner) add(text, inner);
        }
        return text.toString();
    }

    private void add(StringBuilder text, Element inner) {
        boolean apart = VisibleText.isApart(inner);
        if (apart) text.append(' ');
        text.append(name(inner, By.CONTENT));
        if (apart) text.append(' ');
    }

    private static String tooltip(Element element) {
        String title = VisibleText.tidy(element.attr("title"));
        return title.isEmpty() ? VisibleText.tidy(element.attr("placeholder")) : title;
    }

    private static String joined(Stream<String> names) {
        return names.map(VisibleText::tidy).filter(name -> !name.isEmpty()).collect(Collectors.joining(" "));
    }
}

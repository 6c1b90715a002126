package dev.lightspeed.test.aria;

import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What must have a name, so that it can be said and called. */
final class NameRules {

    private static final String FIELDS =
            "input:not([type=hidden], [type=submit], [type=reset], [type=button], [type=image]), select, textarea,"
                    + " [role=checkbox], [role=combobox], [role=listbox], [role=radio], [role=searchbox], [role=slider],"
                    + " [role=spinbutton], [role=switch], [role=textbox], meter, progress";

    private static final String PRESSED = "button, a[href], summary, input[type=submit], input[type=reset],"
            + " input[type=button], input[type=image], [role=button], [role=link], [role=tab], [role=menuitem]";

    private NameRules() {}

    static Stream<Finding> controls(Element root, Semantics page) {
        return nameless(root, page, FIELDS)
                .map(field -> new Finding(
                        field,
                        "has no name, so nobody who does not see it knows what it is for",
                        "Put it into a <label>, or give it aria-label.",
                        "WCAG 4.1.2"));
    }

    static Stream<Finding> pressed(Element root, Semantics page) {
        return nameless(root, page, PRESSED)
                .map(button -> new Finding(
                        button,
                        "is empty, so nobody who does not see it knows what it does",
                        "Put text into it, or give it aria-label.",
                        button.is("a") ? "WCAG 2.4.4" : "WCAG 4.1.2"));
    }

    static Stream<Finding> images(Element root, Semantics page) {
        Stream<Element> withoutAlt = root.select("img:not([alt]), area[href]:not([alt]), [role=img]").stream()
                .filter(image -> isHeard(image, page) && page.role(image) != AriaRole.PRESENTATION)
                .filter(image -> page.name(image).isEmpty());
        return withoutAlt.map(image -> new Finding(
                image,
                "has no text in place of it",
                "Say what it shows in alt; where it only decorates, write alt=\"\".",
                "WCAG 1.1.1"));
    }

    static Stream<Finding> frames(Element root, Semantics page) {
        return nameless(root, page, "iframe")
                .map(frame -> new Finding(frame, "does not say what is in it", "Give it title.", "WCAG 4.1.2"));
    }

    private static Stream<Element> nameless(Element root, Semantics page, String selector) {
        return root.select(selector).stream()
                .filter(element -> isHeard(element, page) && page.name(element).isEmpty());
    }

    private static boolean isHeard(Element element, Semantics page) {
        return page.silencedBy(element) == null;
    }
}

package dev.lightspeed.test.find;

import dev.lightspeed.test.aria.AriaRole;
import dev.lightspeed.test.aria.Semantics;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * A sort of elements, and how they are called.
 *
 * @param words     what messages call one
 * @param includes  whether an element is one, named and visible or not
 * @param namings   tried in this order: the first by which any element is found decides
 */
record Kind(String words, BiPredicate<Semantics, Element> includes, List<Naming> namings, Set<Trait> traits) {

    enum Trait {
        /** Assistive software must come to it: {@code aria-hidden} and {@code inert} hide it too. */
        HEARD,
        /** It gives way to an element of the same name in it. */
        INNERMOST,
        /** The words say how it is found, and not what it is. */
        BY_MARKUP
    }

    private static final Set<AriaRole> CALLED_BY_PARTS = EnumSet.of(
            AriaRole.ALERT,
            AriaRole.ALERTDIALOG,
            AriaRole.ARTICLE,
            AriaRole.CELL,
            AriaRole.DIALOG,
            AriaRole.GRIDCELL,
            AriaRole.LISTITEM,
            AriaRole.PARAGRAPH,
            AriaRole.ROW,
            AriaRole.STATUS);

    private static final Evaluator FIELDS = Selector.evaluatorOf(
            "input:not([type=hidden], [type=submit], [type=reset], [type=button], [type=image]),"
                    + " select, textarea, [role=textbox], [role=searchbox], [role=combobox], [role=spinbutton], [role=slider]");

    static final Kind FIELD = new Kind(
            "field",
            (page, element) -> element.is(FIELDS),
            List.of(
                    Naming.NAME,
                    Naming.LABELS,
                    Naming.attribute("name"),
                    Naming.attribute("placeholder"),
                    Naming.attribute("id")),
            Set.of(Trait.HEARD));

    static final Kind FORM = new Kind(
            "form",
            (page, element) -> element.normalName().equals("form"),
            List.of(Naming.attribute("ls-submit"), Naming.attribute("id"), Naming.attribute("name"), Naming.NAME),
            Set.of());

    static final Kind TEXT = new Kind("text", (page, element) -> true, List.of(Naming.TEXT), Set.of(Trait.INNERMOST));

    static final Kind CHECKBOX = tick("checkbox", AriaRole.CHECKBOX, AriaRole.SWITCH, AriaRole.MENUITEMCHECKBOX);

    static final Kind RADIO = tick("radio button", AriaRole.RADIO, AriaRole.MENUITEMRADIO);

    static final Kind CELL = of("cell", AriaRole.CELL, AriaRole.GRIDCELL, AriaRole.COLUMNHEADER, AriaRole.ROWHEADER);

    static final Kind DIALOG = of("dialog", AriaRole.DIALOG, AriaRole.ALERTDIALOG);

    /** Of one role. */
    static Kind of(AriaRole role) {
        return of(role.words(), role);
    }

    private static Kind of(String words, AriaRole... roles) {
        Set<AriaRole> wanted = EnumSet.copyOf(Arrays.asList(roles));
        boolean byParts = CALLED_BY_PARTS.contains(roles[0]);
        List<Naming> namings = byParts ? List.of(Naming.NAME, Naming.PARTS) : List.of(Naming.NAME);
        Set<Trait> traits = byParts ? Set.of(Trait.HEARD, Trait.INNERMOST) : Set.of(Trait.HEARD);
        return new Kind(words, having(wanted), namings, traits);
    }

    private static Kind tick(String words, AriaRole... roles) {
        Set<AriaRole> wanted = EnumSet.copyOf(Arrays.asList(roles));
        return new Kind(words, having(wanted), List.of(Naming.NAME, Naming.AROUND), Set.of(Trait.HEARD));
    }

    private static BiPredicate<Semantics, Element> having(Set<AriaRole> roles) {
        return (page, element) -> {
            AriaRole role = page.role(element);
            return role != null && roles.contains(role);
        };
    }

    /** Elements with an attribute that says this; called by their text. */
    static Kind attribute(String name, String value) {
        String words = "element with " + name + ' ' + Words.quoted(value);
        return byText(words, (page, element) -> element.attr(name).equals(value));
    }

    /** Elements that a selector matches; called by their text. */
    static Kind selected(String selector) {
        Evaluator evaluator = Selector.evaluatorOf(selector);
        return byText("element matching css " + Words.quoted(selector), (page, element) -> element.is(evaluator));
    }

    private static Kind byText(String words, BiPredicate<Semantics, Element> includes) {
        return new Kind(words, includes, List.of(Naming.PARTS), Set.of(Trait.BY_MARKUP));
    }

    /** What keeps the element from being found, in words. */
    @Nullable
    String hides(Semantics page, Element element) {
        return traits.contains(Trait.HEARD) ? page.silencedBy(element) : page.hiddenBy(element);
    }

    /** The first of its names, by the first naming that gives one; empty where none does. */
    String name(Semantics page, Element element) {
        return namings.stream()
                .flatMap(naming -> naming.names(page, element).limit(1))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The element as a message names it. */
    String call(Semantics page, Element element) {
        if (traits.contains(Trait.BY_MARKUP)) return callAny(page, element);
        String name = name(page, element);
        return words + (name.isEmpty() ? " without a name" : ' ' + Words.quoted(Words.cut(name)));
    }

    /** An element of any kind as a message names it: by its role, else by its tag. */
    static String callAny(Semantics page, Element element) {
        AriaRole role = page.role(element);
        return role == null || role == AriaRole.GENERIC ? page.tag(element) : of(role).call(page, element);
    }
}

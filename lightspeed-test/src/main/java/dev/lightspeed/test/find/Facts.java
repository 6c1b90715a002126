package dev.lightspeed.test.find;

import dev.lightspeed.test.aria.Semantics;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/** Sentences about one element. */
final class Facts {

    private static final String CONTROLS = "input, textarea, select";

    private static final Guard CHECKABLE = Guard.selecting(
            "input[type=checkbox], input[type=radio], [role=checkbox], [role=radio], [role=switch],"
                    + " [role=menuitemcheckbox], [role=menuitemradio], [aria-pressed]",
            "cannot be checked: it is no checkbox, radio button or switch");

    private static final Guard ANYTHING = new Guard(element -> true, "");

    private Facts() {}

    /** Which elements a sentence has a meaning for; about others it would be true or false by accident. */
    private record Guard(Predicate<Element> test, String refusal) {

        static Guard selecting(String selector, String refusal) {
            return new Guard(element -> element.is(selector), refusal);
        }
    }

    @FunctionalInterface
    private interface Reader {

        String read(Semantics page, Element element);
    }

    static Condition text(Finder finder, String expected) {
        return compared(finder, "the text", ANYTHING, Semantics::text, expected);
    }

    static Condition value(Finder finder, String expected) {
        Guard guard = Guard.selecting(CONTROLS, "has no value: it is no field");
        return compared(
                finder, "the value", guard, (page, element) -> page.properties().value(element), expected);
    }

    static Condition attribute(Finder finder, String name, String expected) {
        Guard guard = new Guard(element -> element.hasAttr(name), "has no attribute " + Words.quoted(name));
        return compared(finder, "the attribute " + name, guard, (page, element) -> element.attr(name), expected);
    }

    private static Condition compared(Finder finder, String what, Guard guard, Reader reader, String expected) {
        String words = finder + " has " + what + ' ' + Words.quoted(expected);
        return one(finder, words, guard, (scene, element) -> {
            String actual = reader.read(scene.semantics(), element);
            if (actual.equals(expected)) return;
            String has = finder + " has " + what + ' ' + Words.quoted(actual) + ", not " + Words.quoted(expected);
            throw failure(scene, has, element).error(expected, actual);
        });
    }

    static Condition containedText(Finder finder, String part) {
        return one(finder, finder + " has the text " + Words.quoted(part) + " in it", ANYTHING, (scene, element) -> {
            String text = scene.semantics().text(element);
            if (Words.small(text).contains(Words.small(part))) return;
            String has = finder + " has the text " + Words.quoted(text) + ", without " + Words.quoted(part) + " in it";
            throw failure(scene, has, element).error(part, text);
        });
    }

    static Condition empty(Finder finder) {
        return one(finder, finder + " is empty", ANYTHING, (scene, element) -> {
            String content = content(scene.semantics(), element);
            if (content.isEmpty()) return;
            throw failure(scene, finder + " holds " + Words.quoted(content) + ", and should be empty", element)
                    .error("", content);
        });
    }

    private static String content(Semantics page, Element element) {
        return element.is(CONTROLS) ? page.properties().value(element) : page.text(element);
    }

    static Condition attribute(Finder finder, String name) {
        return state(
                finder,
                "has an attribute " + Words.quoted(name),
                "has no attribute " + Words.quoted(name),
                ANYTHING,
                (page, element) -> element.hasAttr(name));
    }

    static Condition checked(Finder finder) {
        return state(finder, "is checked", "is not checked", CHECKABLE, Semantics::isChecked);
    }

    static Condition unchecked(Finder finder) {
        return state(finder, "is unchecked", "is checked", CHECKABLE, (page, element) -> !page.isChecked(element));
    }

    static Condition selected(Finder finder) {
        Guard guard = Guard.selecting(
                "option, [role=option], [role=tab], [role=row], [role=treeitem]",
                "cannot be selected: it is no option");
        return state(finder, "is selected", "is not selected", guard, Semantics::isSelected);
    }

    static Condition disabled(Finder finder) {
        return state(finder, "is disabled", "is enabled", ANYTHING, Semantics::isDisabled);
    }

    static Condition enabled(Finder finder) {
        return state(finder, "is enabled", "is disabled", ANYTHING, (page, element) -> !page.isDisabled(element));
    }

    static Condition invalid(Finder finder) {
        return state(
                finder,
                "is invalid",
                "is not marked with aria-invalid",
                ANYTHING,
                (page, element) -> isInvalid(element));
    }

    static Condition valid(Finder finder) {
        return state(
                finder, "is valid", "is marked with aria-invalid", ANYTHING, (page, element) -> !isInvalid(element));
    }

    private static boolean isInvalid(Element element) {
        String said = element.attr("aria-invalid");
        return !said.isEmpty() && !said.equals("false");
    }

    private static Condition state(
            Finder finder, String holds, String fails, Guard guard, BiPredicate<Semantics, Element> test) {
        return one(finder, finder + " " + holds, guard, (scene, element) -> {
            if (!test.test(scene.semantics(), element))
                throw failure(scene, finder + " " + fails, element).error();
        });
    }

    static Condition focused(Finder finder) {
        return one(finder, finder + " has the focus", ANYTHING, (scene, element) -> {
            Element focused = scene.semantics().properties().focused();
            if (element.equals(focused)) return;
            String elsewhere = focused == null ? "nothing has" : Kind.callAny(scene.semantics(), focused) + " has";
            throw failure(scene, finder + " does not have the focus, " + elsewhere, element)
                    .error();
        });
    }

    private static Condition one(Finder finder, String words, Guard guard, BiConsumer<Scene, Element> test) {
        return new Condition(words, scene -> {
            Element element = finder.one(scene);
            if (!guard.test.test(element))
                throw failure(scene, finder + " " + guard.refusal, element).error();
            test.accept(scene, element);
        });
    }

    private static Failure failure(Scene scene, String sentence, Element element) {
        return new Failure(scene, sentence, Listing.NONE, List.of(element));
    }
}

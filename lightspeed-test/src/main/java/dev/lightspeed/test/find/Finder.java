package dev.lightspeed.test.find;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.opentest4j.AssertionFailedError;

/**
 * Which elements a test speaks of. Made by {@link Finders}; finds nothing that is hidden.
 *
 * <p>Where a sentence is about one element ({@link #hasText}, {@link #one}), none and several are failures.
 */
public final class Finder {

    private final Kind kind;
    private final Text text;
    private final @Nullable Finder container;
    private final int number;

    private Finder(Kind kind, Text text, @Nullable Finder container, int number) {
        this.kind = kind;
        this.text = text;
        this.container = container;
        this.number = number;
    }

    static Finder any(Kind kind) {
        return new Finder(kind, new Text.Any(), null, 0);
    }

    static Finder exact(Kind kind, String text) {
        return new Finder(kind, new Text.Exact(text), null, 0);
    }

    /** Those whose name or text has this in it; upper and lower case are alike. */
    public Finder containing(String text) {
        return new Finder(kind, new Text.Containing(text), container, number);
    }

    /** Those whose whole name or text the regular expression matches. */
    public Finder matching(String regex) {
        return new Finder(kind, new Text.Matching(Pattern.compile(regex)), container, number);
    }

    /** Those in another element, of which there must be one: {@code button("Delete").within(listItem("Milk"))}. */
    public Finder within(Finder outer) {
        Finder further = container == null ? outer : container.within(outer);
        return new Finder(kind, text, further, number);
    }

    /** One of those found, in the order of the document, counted from 1. */
    public Finder nth(int place) {
        if (place < 1) {
            throw new IllegalArgumentException(this + ": nth(" + place + ") is nowhere. Count from 1.");
        }
        return new Finder(kind, text, container, place);
    }

    /** The visible elements, in the order of the document. */
    public List<Element> all(Scene scene) {
        return new Search(scene, this).all();
    }

    /**
     * The one visible element.
     *
     * @throws AssertionFailedError if there is none, with the nearest, or if there are several, with all of them
     */
    public Element one(Scene scene) {
        return new Search(scene, this).one();
    }

    /** At least one is there to be seen. */
    public Condition isShown() {
        return Presence.shown(this);
    }

    /** So many are there to be seen. */
    public Condition isShown(int count) {
        return Presence.shown(count, this);
    }

    /** None is there to be seen. */
    public Condition isHidden() {
        return Presence.hidden(this);
    }

    /** There are as many as texts, in this order, each called by its text, as {@link Finders} say for its kind. */
    public Condition lists(String... texts) {
        return Presence.lists(this, List.of(texts));
    }

    /** All visible text of the element, white space made one. */
    public Condition hasText(String expected) {
        return Facts.text(this, expected);
    }

    /** The visible text has this in it; upper and lower case are alike. */
    public Condition containsText(String part) {
        return Facts.containedText(this, part);
    }

    /** What a control holds, as the user sees it, whatever the attribute says. */
    public Condition hasValue(String expected) {
        return Facts.value(this, expected);
    }

    /** A control holds nothing; another element shows no text. */
    public Condition isEmpty() {
        return Facts.empty(this);
    }

    /** A checkbox, radio button or switch is on. */
    public Condition isChecked() {
        return Facts.checked(this);
    }

    /** A checkbox, radio button or switch is off. */
    public Condition isUnchecked() {
        return Facts.unchecked(this);
    }

    /** An option is chosen. */
    public Condition isSelected() {
        return Facts.selected(this);
    }

    /** The user can neither change nor press it: {@code disabled} on it or on what disables it, or {@code aria-disabled}. */
    public Condition isDisabled() {
        return Facts.disabled(this);
    }

    /** The user can change or press it. */
    public Condition isEnabled() {
        return Facts.enabled(this);
    }

    /** Typed keys go there. */
    public Condition isFocused() {
        return Facts.focused(this);
    }

    /** Marked as wrong with {@code aria-invalid} (WAI-ARIA 1.2, chapter 6.6). */
    public Condition isInvalid() {
        return Facts.invalid(this);
    }

    /** Not marked as wrong. */
    public Condition isValid() {
        return Facts.valid(this);
    }

    /** The attribute is there, whatever it says. */
    public Condition hasAttribute(String name) {
        return Facts.attribute(this, name);
    }

    /** The attribute says this. */
    public Condition hasAttribute(String name, String expected) {
        return Facts.attribute(this, name, expected);
    }

    Kind kind() {
        return kind;
    }

    Text text() {
        return text;
    }

    @Nullable
    Finder container() {
        return container;
    }

    /** Counted from 1; 0 for all. */
    int number() {
        return number;
    }

    /** The same without what is wanted of its text. */
    Finder untexted() {
        return new Finder(kind, new Text.Any(), container, 0);
    }

    /** As messages call it: {@code button "Delete" within list item "Milk"}. */
    @Override
    public String toString() {
        String place = number == 0 ? "" : ", number " + number;
        return kind.words() + text.words() + place + (container == null ? "" : " within " + container);
    }
}

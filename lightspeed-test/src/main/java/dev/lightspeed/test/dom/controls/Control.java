package dev.lightspeed.test.dom.controls;

import dev.lightspeed.test.dom.page.Markers;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A form field that a person can change: an element's properties beside its attributes. Equal for the same element. */
public abstract sealed class Control permits TextControl, TickControl, SelectControl {

    private final Element element;

    Control(Element element) {
        this.element = element;
    }

    /** The control that an element is; {@code null} where it is none. */
    public static @Nullable Control of(@Nullable Element element) {
        if (element == null) {
            return null;
        }
        return switch (element.normalName()) {
            case "select" -> new SelectControl(element);
            case "textarea" -> new TextControl(element);
            case "input" -> TickControl.isTick(element) ? new TickControl(element) : new TextControl(element);
            default -> null;
        };
    }

    /** The controls in and below an element, in document order. */
    public static List<Control> in(Element root) {
        return root.select("input,select,textarea").stream()
                .flatMap(element -> Stream.ofNullable(of(element)))
                .toList();
    }

    public final Element element() {
        return element;
    }

    public final String name() {
        return element.attr("name");
    }

    /** In lower case: {@code checkbox}, {@code select-one}, {@code textarea}, {@code text} for an input without a type. */
    public abstract String type();

    /** Whether a person types into it. */
    public abstract boolean isTyped();

    /** What it sends: no text for a box that is not ticked, several for a choice of many. */
    public abstract List<String> values();

    /** What a form sends of it. */
    List<String> submitted() {
        return values();
    }

    /** Puts in what {@link #values} gave, of this control or of another one. */
    public abstract void put(List<String> values);

    /** The name of the slot that says what it shows. */
    abstract String slot();

    /** What can be set: its options, or itself. */
    abstract List<Element> parts();

    /** Whether a part shows something else than its markup says. */
    abstract boolean isChanged(Element part);

    /** Lets a part show what its markup says. */
    abstract void restore(Element part);

    /** Whether it shows something else than its markup says. */
    public boolean isChanged() {
        return parts().stream().anyMatch(this::isChanged);
    }

    /** Whether it does not show what its markup says, though browsers can show that. */
    public boolean isAstray() {
        return isChanged();
    }

    /** Whether the slot of this name says what it shows. */
    final boolean isShownBy(String name) {
        return slot().equals(name);
    }

    private Stream<Element> slotted() {
        return parts().stream()
                .filter(part -> Markers.slotNames(part).contains(slot())
                        || Markers.spreadNames(part).contains(slot()));
    }

    /** Whether the server draws what it shows. */
    public final boolean hasSlot() {
        return slotted().findAny().isPresent();
    }

    /** Shows again what the server said, where it said something. */
    final void setBack() {
        restore(slotted());
    }

    /** Shows again what stood in the markup. */
    public final void reset() {
        restore(parts().stream());
    }

    private void restore(Stream<Element> parts) {
        parts.filter(this::isChanged).forEach(this::restore);
    }

    /** From now on the markup says everything again, as after a reset of its form. */
    public void forget() {
        parts().forEach(Properties::forget);
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Control control && control.element.equals(element);
    }

    @Override
    public final int hashCode() {
        return element.hashCode();
    }

    @Override
    public final String toString() {
        return element.shallowClone().outerHtml();
    }
}

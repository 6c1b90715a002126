package dev.lightspeed.test.dom.controls;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** A control that holds a text: all inputs but boxes, and {@code <textarea>}. */
public final class TextControl extends Control {

    /** Types whose value is their attribute. */
    private static final Set<String> FIXED = Set.of("hidden", "submit", "image", "reset", "button");

    private static final Set<String> TYPES = Set.of(
            "text",
            "search",
            "tel",
            "url",
            "email",
            "password",
            "date",
            "month",
            "week",
            "time",
            "datetime-local",
            "number",
            "range",
            "color",
            "file",
            "hidden",
            "submit",
            "image",
            "reset",
            "button");

    TextControl(Element element) {
        super(element);
    }

    private boolean isArea() {
        return element().nameIs("textarea");
    }

    @Override
    public String type() {
        String type = lower(element().attr("type").strip());
        return isArea() ? "textarea" : TYPES.contains(type) ? type : "text";
    }

    @Override
    public boolean isTyped() {
        return !type().equals("file");
    }

    /** What it shows now. */
    public String value() {
        String value = Properties.of(element()).value;
        return value != null ? value : cleaned(said());
    }

    /** Puts in a text as a script does: without a word to anybody. */
    public void setValue(String value) {
        if (FIXED.contains(type())) {
            element().attr("value", value);
        } else {
            Properties.of(element()).value = cleaned(value);
            Properties.of(element()).letters = value;
        }
    }

    /** Whether what stands in the field is no value: a number or date half typed. */
    public boolean isBadInput() {
        return !letters().isEmpty() && value().isEmpty();
    }

    /** What stands in the field, also where it is no value yet. */
    public String letters() {
        String letters = Properties.of(element()).letters;
        return letters != null && cleaned(letters).equals(value()) ? letters : value();
    }

    /** Puts in a text as a person does; whoever leaves the field then has changed it. */
    public void edit(String text) {
        setValue(text);
        Properties.of(element()).isEdited = true;
        Properties.of(element()).wasEdited = true;
    }

    /** Whether a person has put something in since this was asked last. */
    public boolean takeEdited() {
        boolean isEdited = Properties.of(element()).isEdited;
        Properties.of(element()).isEdited = false;
        return isEdited;
    }

    /** Whether what it holds was put in by a person. */
    public boolean wasEdited() {
        return Properties.of(element()).wasEdited;
    }

    /** Whether a text is a value, or none at all. */
    public boolean accepts(String text) {
        return text.isEmpty() || !cleaned(text).isEmpty();
    }

    /** A value that its type takes. */
    public String example() {
        return Cleaning.example(type());
    }

    /** What stands in the markup. */
    private String said() {
        return isArea() ? element().wholeText() : element().attr("value");
    }

    private String cleaned(String value) {
        return type().equals("file") ? "" : Cleaning.of(type(), value);
    }

    @Override
    public List<String> values() {
        return List.of(value());
    }

    @Override
    public void put(List<String> values) {
        values.forEach(this::setValue);
    }

    @Override
    String slot() {
        return isArea() ? "*" : "value";
    }

    @Override
    List<Element> parts() {
        return List.of(element());
    }

    @Override
    boolean isChanged(Element part) {
        return !value().equals(said());
    }

    @Override
    public boolean isAstray() {
        return !value().equals(cleaned(said()));
    }

    @Override
    void restore(Element part) {
        setValue(said());
    }

    /** From now on its value does not follow its attribute. */
    void holdValue() {
        setValue(value());
    }
}

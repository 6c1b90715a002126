package dev.lightspeed.test.find;

import dev.lightspeed.test.aria.AriaRole;

/**
 * Finders, to be imported statically: {@code page.shows(listItem("Milk")).and(field("title").isEmpty())}.
 *
 * <p>The text given to a finder is all of the name or text that is meant, white space made one; {@link Finder#containing} and
 * {@link Finder#matching} want less. Without a text every element of the kind is meant. Roles are those of HTML-AAM 1.0,
 * names those of Accessible Name and Description Computation 1.2. What is hidden by markup is not found: {@code hidden},
 * closed {@code <details>} and {@code <dialog>}, {@code type=hidden}, {@code display: none} in a {@code style} attribute and
 * what is never drawn; for all but {@link #text}, {@link #form}, {@link #testId} and {@link #css} also {@code aria-hidden} and
 * {@code inert}.
 *
 * <p>List items, rows, cells, dialogs, alerts, status lines, articles and paragraphs are meant by all of their text or by all
 * of one part of it, an element or a run of text between elements: {@code listItem("Milk")} is
 * {@code <li><b>Milk</b> <button>Delete</button></li>}, and is not {@code <li>Milk, warm</li>}. Of several in each other the
 * innermost is meant.
 */
public final class Finders {

    private Finders() {}

    /** List items. */
    public static Finder listItem() {
        return Finder.any(Kind.of(AriaRole.LISTITEM));
    }

    /** The list item of this text, or with a part of this text. */
    public static Finder listItem(String text) {
        return Finder.exact(Kind.of(AriaRole.LISTITEM), text);
    }

    /** Rows of tables, those of headers too. */
    public static Finder row() {
        return Finder.any(Kind.of(AriaRole.ROW));
    }

    /** The row of this text, or with a cell of this text. */
    public static Finder row(String text) {
        return Finder.exact(Kind.of(AriaRole.ROW), text);
    }

    /** Cells, those that are headers too. */
    public static Finder cell() {
        return Finder.any(Kind.CELL);
    }

    /** The cell of this text. */
    public static Finder cell(String text) {
        return Finder.exact(Kind.CELL, text);
    }

    /** Whatever the user types into, chooses from or ticks. */
    public static Finder field() {
        return Finder.any(Kind.FIELD);
    }

    /** The field with this accessible name; where there is none, with this label, {@code name}, placeholder or id, in this order. */
    public static Finder field(String name) {
        return Finder.exact(Kind.FIELD, name);
    }

    /** Checkboxes and switches. */
    public static Finder checkbox() {
        return Finder.any(Kind.CHECKBOX);
    }

    /** The checkbox or switch with this accessible name; where there is none, the one in the list item or row of this text. */
    public static Finder checkbox(String name) {
        return Finder.exact(Kind.CHECKBOX, name);
    }

    /** Radio buttons. */
    public static Finder radio() {
        return Finder.any(Kind.RADIO);
    }

    /** The radio button with this accessible name; where there is none, the one in the list item or row of this text. */
    public static Finder radio(String name) {
        return Finder.exact(Kind.RADIO, name);
    }

    /** Options of selects and list boxes. */
    public static Finder option() {
        return Finder.any(Kind.of(AriaRole.OPTION));
    }

    /** The option of this text. */
    public static Finder option(String name) {
        return Finder.exact(Kind.of(AriaRole.OPTION), name);
    }

    /** Buttons, whatever their type. */
    public static Finder button() {
        return Finder.any(Kind.of(AriaRole.BUTTON));
    }

    /** The button with this accessible name, which is its text unless something else names it. */
    public static Finder button(String name) {
        return Finder.exact(Kind.of(AriaRole.BUTTON), name);
    }

    /** Links; an {@code <a>} without {@code href} is none. */
    public static Finder link() {
        return Finder.any(Kind.of(AriaRole.LINK));
    }

    /** The link with this accessible name. */
    public static Finder link(String name) {
        return Finder.exact(Kind.of(AriaRole.LINK), name);
    }

    /** Headings of every level. */
    public static Finder heading() {
        return Finder.any(Kind.of(AriaRole.HEADING));
    }

    /** The heading of this text. */
    public static Finder heading(String name) {
        return Finder.exact(Kind.of(AriaRole.HEADING), name);
    }

    /** Images, but those with an empty {@code alt}, which only decorate. */
    public static Finder image() {
        return Finder.any(Kind.of(AriaRole.IMG));
    }

    /** The image with this {@code alt}, or other accessible name. */
    public static Finder image(String name) {
        return Finder.exact(Kind.of(AriaRole.IMG), name);
    }

    /** Open dialogs. */
    public static Finder dialog() {
        return Finder.any(Kind.DIALOG);
    }

    /** The open dialog with this accessible name; where there is none, with a part of this text. */
    public static Finder dialog(String name) {
        return Finder.exact(Kind.DIALOG, name);
    }

    /** Alerts: {@code role=alert}. */
    public static Finder alert() {
        return Finder.any(Kind.of(AriaRole.ALERT));
    }

    /** The alert of this text. */
    public static Finder alert(String text) {
        return Finder.exact(Kind.of(AriaRole.ALERT), text);
    }

    /** Status lines: {@code role=status} and {@code <output>}. */
    public static Finder status() {
        return Finder.any(Kind.of(AriaRole.STATUS));
    }

    /** The status line of this text. */
    public static Finder status(String text) {
        return Finder.exact(Kind.of(AriaRole.STATUS), text);
    }

    /** Elements of any role. */
    public static Finder role(AriaRole role) {
        return Finder.any(Kind.of(role));
    }

    /** The element of any role with this accessible name, or, where its kind is meant by parts, with this text. */
    public static Finder role(AriaRole role, String name) {
        return Finder.exact(Kind.of(role), name);
    }

    /** Forms. */
    public static Finder form() {
        return Finder.any(Kind.FORM);
    }

    /** The form that sends this event ({@code ls-submit}); where there is none, with this id, {@code name} or accessible name. */
    public static Finder form(String event) {
        return Finder.exact(Kind.FORM, event);
    }

    /** Elements by their whole text, with {@link Finder#containing} or {@link Finder#matching}: the innermost. */
    public static Finder text() {
        return Finder.any(Kind.TEXT);
    }

    /** The innermost element with this whole text. */
    public static Finder text(String text) {
        return Finder.exact(Kind.TEXT, text);
    }

    /** The element whose {@code data-testid} says this. */
    public static Finder testId(String id) {
        return Finder.any(Kind.attribute("data-testid", id));
    }

    /** Elements by a CSS selector, as jsoup reads them: what a person sees is a better name. */
    public static Finder css(String selector) {
        return Finder.any(Kind.selected(selector));
    }
}

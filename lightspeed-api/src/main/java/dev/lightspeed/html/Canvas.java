package dev.lightspeed.html;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a drawing is made on. Canvases interpret the same drawing in their own way: as HTML, as a patch, as a DOM.
 *
 * <p>{@link #begin} opens a piece, then each slot of its template is filled in the order of the template, then {@link
 * #end} closes it. Slots in text position take {@link #text}, {@link #nothing}, a nested piece, {@link #each} or {@link #raw};
 * attribute and content slots take {@link #attribute}, a spread takes {@link #spread}. Texts are given as they are: a canvas escapes where it must. Not
 * for use by several threads.
 */
public interface Canvas {

    /** What stands before the routes in attributes: {@code ""} or {@code "/shop"}. */
    default String contextPath() {
        return "";
    }

    /** Opens a piece of the template in the slot that is next. */
    void begin(Template template);

    /** Closes the piece opened last; all its slots must be filled. */
    void end();

    /** Fills a slot in text position. */
    void text(String value);

    /** Fills a slot in text position with a whole number, shown in decimal. */
    void text(long value);

    /** Leaves a slot in text position empty. */
    void nothing();

    /** Fills a slot in text position with markup that is written as it is. */
    void raw(RawHtml html);

    /** Fills an attribute slot; {@code null} leaves the attribute out. For a content slot, fills the content. */
    void attribute(@Nullable String value);

    /** Fills an attribute or content slot with a whole number, shown in decimal. */
    default void attribute(long value) {
        attribute(Long.toString(value));
    }

    /** Fills the slot of a boolean attribute: it is there or not. */
    void attribute(boolean present);

    /** Fills a spread with the attributes that its tag does not have itself. */
    void spread(Attributes attributes);

    /**
     * Fills a slot in text position with a list.
     *
     * @param key gives each row a key: not null, no two rows alike
     * @param row must draw exactly one piece for each item
     * @throws IllegalArgumentException if two rows have the same key; the message names it
     */
    <T> void each(Iterable<? extends T> items, Function<? super T, ?> key, Row<? super T> row);

    /**
     * The same for rows that show nothing but their items, whose items never change: where the item of a key is the same
     * object as before, its row need not be drawn again.
     *
     * @param template of every row
     */
    default <T> void each(
            Iterable<? extends T> items, Function<? super T, ?> key, Row<? super T> row, Template template) {
        each(items, key, row);
    }

    /** Fills a slot in text position with what the HTML draws; {@code null} leaves it empty. */
    default void child(@Nullable Html html) {
        if (html == null) {
            nothing();
        } else {
            html.draw(this);
        }
    }
}

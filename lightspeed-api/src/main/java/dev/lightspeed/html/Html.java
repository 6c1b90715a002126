package dev.lightspeed.html;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something a page can show: it draws itself on a canvas, as often as asked, and keeps nothing of what it drew.
 *
 * <p>A drawing fills exactly one slot: with a piece ({@link Canvas#begin} to {@link Canvas#end}), a list
 * ({@link Canvas#each}), a text or markup ({@link RawHtml}). {@code toString} gives the HTML without markers and without
 * context path.
 *
 * <pre>{@code
 * Html greeting = html("<p>Hello, {}!</p>", name);
 * }</pre>
 */
@FunctionalInterface
public interface Html {

    /**
     * Draws this on the canvas. Called in turns of one live session, one at a time; must not block.
     *
     * @param canvas valid during this call only
     */
    void draw(Canvas canvas);

    /**
     * The HTML without markers.
     *
     * @param base stands before the routes in attributes: the context path, or for a mail {@code https://shop.example/shop}
     */
    default String plain(String base) {
        return plain(base, "");
    }

    /**
     * The same for an answer whose content security policy asks for a nonce: each {@code <script>} that a template has written
     * out gets it, and nothing that came as a value.
     *
     * @param nonce new for each answer; empty for none
     */
    default String plain(String base, String nonce) {
        return PlainCanvas.draw(this, base, nonce);
    }

    /**
     * A piece of a template given as text, with a {@code {}} for each value.
     *
     * <p>The template is parsed once and remembered, so it must be a constant; at most {@value Template#LIMIT} different
     * ones are kept. A hole may stand in text and in attribute values; the value is escaped for its place. In text a
     * value may be {@code Html}, text, a number, an enum constant, anything with a readable {@code toString}, or
     * {@code null} for nothing. An attribute with one hole is absent for {@code null}; a boolean attribute such as
     * {@code checked} is there or not. An attribute that begins with a {@link dev.lightspeed.route.Route} begins with the
     * context path. A tag may hold one {@code {...}}, which takes {@link Attributes}. A brace itself is written twice.
     *
     * @throws TemplateException if the template cannot be read, or its holes and values differ in number
     */
    static Html html(String template, @Nullable Object... values) {
        return Drawing.of(Template.parse(template), values);
    }

    /**
     * A keyed list: a row for each item, in order. Rows keep their elements in the browser when they move.
     *
     * @param items read once for each drawing
     * @param key   tells rows apart; not null, no two alike in one list
     * @param row   draws a piece of HTML for an item
     */
    static <T> Html each(Iterable<? extends T> items, Function<? super T, ?> key, Function<? super T, Html> row) {
        return new KeyedList<T>(items, key, (item, canvas) -> row.apply(item).draw(canvas));
    }

    /** The same with a row template that reads its values from the item, which draws without an object for each row. */
    static <T> Html each(Iterable<? extends T> items, Function<? super T, ?> key, Row<? super T> row) {
        return new KeyedList<>(items, key, row);
    }

    /** The piece if the condition holds, otherwise nothing. */
    static Html when(boolean condition, Supplier<Html> piece) {
        return condition ? piece.get() : nothing();
    }

    /** Draws nothing: an empty slot. */
    static Html nothing() {
        return Canvas::nothing;
    }
}

package dev.lightspeed.html;

import java.util.function.Function;

/**
 * Draws the row of one item as exactly one piece.
 *
 * @param <T> the item
 */
@FunctionalInterface
public interface Row<T> {

    /** Draws one piece on the canvas. */
    void draw(T item, Canvas canvas);

    /**
     * A row from a template, with a reader for each hole.
     *
     * <pre>{@code
     * static final Row<Item> ROW = Row.of("<tr><td>{}</td><td>{}</td></tr>", Item::id, Item::name);
     * }</pre>
     *
     * @throws TemplateException if the template cannot be read, or its holes and readers differ in number
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static <T> Row<T> of(String template, Function<? super T, ?>... readers) {
        return new TemplateRow<>(Template.parse(template), readers);
    }
}

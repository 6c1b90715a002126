package dev.lightspeed.html;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A template that javac has checked: draws objects of one type. Its generated class, named like the type with {@code Template} at
 * the end, holds it in the constant {@code TEMPLATE}.
 *
 * <pre>{@code
 * Html badge = BadgeTemplate.TEMPLATE.of(new Badge("new"));
 * }</pre>
 *
 * @param <T> what it draws: a view, or the record of a component
 */
public final class CompiledTemplate<T> {

    // Plain, as it is read by every drawing: an edition is immutable, and pages are told of a new one through their
    // mailboxes.
    private Edition<T> edition;

    private CompiledTemplate(Edition<T> edition) {
        this.edition = edition;
    }

    /**
     * For generated classes.
     *
     * @param drawer makes what draws, from the templates of the pieces
     * @param file   the name of the file, for errors
     * @param lines  pairs of numbers: a line of the generated class and the line of the template it comes from
     * @param sketch {@link Edition#sketch}
     * @param pieces the markup of each piece
     */
    public static <T> CompiledTemplate<T> of(
            Function<Template[], Row<T>> drawer, String file, String lines, String sketch, String... pieces) {
        return new CompiledTemplate<>(Edition.of(drawer, file, lines, sketch, List.of(pieces)));
    }

    /**
     * The template that was compiled for the type, or nothing when there is none.
     *
     * @throws IllegalStateException if what has the name of its class is no compiled template
     */
    @SuppressWarnings("unchecked")
    public static <T> Optional<CompiledTemplate<T>> find(Class<T> type) {
        String name = type.getName().replace('$', '_') + "Template";
        try {
            Field template = Class.forName(name, true, type.getClassLoader()).getField("TEMPLATE");
            // The class is as visible as the type it draws.
            template.setAccessible(true);
            return Optional.of((CompiledTemplate<T>) template.get(null));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        } catch (ReflectiveOperationException | ClassCastException e) {
            throw new IllegalStateException(
                    name + " is not the compiled template of " + type.getName() + ". Give the class another name.", e);
        }
    }

    /** What shows the object. */
    public Html of(T source) {
        return new Drawn<>(this, source);
    }

    /**
     * Draws the object as one piece. What an expression throws comes out as it is, with the template's line in its stack
     * trace.
     */
    public void draw(T source, Canvas canvas) {
        edition.draw(source, canvas);
    }

    /** What it draws with. */
    public Edition<T> edition() {
        return edition;
    }

    /** Draws with another edition from now on: for development, in which templates change while pages are open. */
    public void use(Edition<T> other) {
        edition = other;
    }

    /** An object and its template. */
    private record Drawn<T>(CompiledTemplate<T> template, T source) implements Html {
        @Override
        public void draw(Canvas canvas) {
            template.draw(source, canvas);
        }

        @Override
        public String toString() {
            return plain("");
        }
    }
}

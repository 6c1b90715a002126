package dev.lightspeed;

import dev.lightspeed.html.Canvas;
import dev.lightspeed.html.Html;
import dev.lightspeed.html.Row;

/**
 * What the user of a component puts between its tags: a component of the record that is named {@code body} takes what stands
 * there, others take what stands in {@code <:name>}.
 *
 * <pre>{@code
 * @Templated("<section><h2>{title}</h2>{body}<footer>{footer}</footer></section>")
 * record Card(String title, Slot body, @Default Slot footer) {}
 *
 * <Card title="Menu">Soup <:footer>Service included</:footer></Card>
 * }</pre>
 */
@FunctionalInterface
public interface Slot extends Html {

    /** A slot with nothing in it. */
    static Slot empty() {
        return Nothing.SLOT;
    }

    /** A slot that holds text. */
    static Slot of(String text) {
        return canvas -> canvas.text(text);
    }

    /** True for a slot that the user of the component left out. */
    default boolean isEmpty() {
        return this == Nothing.SLOT;
    }

    /**
     * A slot that is drawn once for each value that the component gives it: {@code {row.with(item)}}. Its user names the
     * value, {@code <:row :let="Item item">}.
     *
     * @param <T> the value
     */
    @FunctionalInterface
    interface With<T> extends Row<T> {

        /** A slot with nothing in it. */
        @SuppressWarnings("unchecked")
        static <T> With<T> empty() {
            return (With<T>) Nothing.WITH;
        }

        /** What the slot shows for a value. */
        default Html with(T value) {
            return canvas -> draw(value, canvas);
        }

        /** True for a slot that the user of the component left out. */
        default boolean isEmpty() {
            return this == Nothing.WITH;
        }
    }

    /** The slots that are left out: one of each, known by identity. */
    final class Nothing {
        private static final Slot SLOT = Canvas::nothing;
        private static final With<Object> WITH = (value, canvas) -> canvas.nothing();

        private Nothing() {}
    }
}

package dev.lightspeed.protocol;

import org.jspecify.annotations.Nullable;

/**
 * What a diff asks of the browser besides the patch.
 *
 * @param json an array {@code [kind, ...]}
 */
public record Effect(String json) {

    /**
     * Dispatches a DOM event {@code ls:name} on the window.
     *
     * @param detail text, number, boolean, a map by text or a collection of these, {@code null}, or JSON
     * @throws IllegalArgumentException if the detail is, or holds, anything else
     */
    public static Effect event(String name, @Nullable Object detail) {
        JsonText text = new JsonText().raw("[\"event\",").string(name).raw(",");
        try {
            return new Effect(text.value(detail).raw("]").toString());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("Effect \"" + name + "\": " + e.getMessage(), e);
        }
    }
}

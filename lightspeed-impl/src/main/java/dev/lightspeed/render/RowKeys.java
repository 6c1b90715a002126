package dev.lightspeed.render;

import dev.lightspeed.html.TemplateSlot;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The errors that lists share: about keys, and about rows that draw something else than one piece. */
final class RowKeys {

    private RowKeys() {}

    static Object present(@Nullable Object key, @Nullable TemplateSlot place) {
        if (key == null) {
            throw new IllegalArgumentException("a list in " + name(place)
                    + " has a row whose key is null. Keys tell rows apart: use one that is there, such as an id.");
        }
        return key;
    }

    static IllegalArgumentException duplicate(Object key, @Nullable TemplateSlot place) {
        return new IllegalArgumentException("a list in " + name(place) + " has two rows with the key \"" + key
                + "\". Keys tell rows apart: use one that is unique, such as an id.");
    }

    static void checkOnePiece(int drawn, @Nullable TemplateSlot place) {
        if (drawn != 1) {
            throw new IllegalStateException("a row of the list in " + name(place) + " drew " + drawn
                    + " pieces. Draw exactly one: html(...) around all of it.");
        }
    }

    private static String name(@Nullable TemplateSlot place) {
        return place == null ? "a slot" : "<" + Objects.requireNonNullElse(place.element(), "template") + ">";
    }
}

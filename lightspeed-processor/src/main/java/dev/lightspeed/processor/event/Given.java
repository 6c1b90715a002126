package dev.lightspeed.processor.event;

import java.util.List;
import java.util.Optional;

/**
 * What goes with an event under one name.
 *
 * @param name      as it arrives
 * @param by        what sends it, for messages: {@code ls-value-id} or {@code <input>}
 * @param sure      it is sent each time
 * @param strict    something has to take it
 * @param constants what it may be, as far as the template says so
 * @param expression where its value is an expression whose type must fit: the place of that
 */
public record Given(
        String name,
        Place place,
        String by,
        Kind kind,
        boolean sure,
        boolean strict,
        List<Constant> constants,
        Optional<Place> expression) {

    public Given {
        constants = List.copyOf(constants);
    }

    /** Where a name comes from. */
    public enum Kind {
        /** {@code ls-value-*}. */
        VALUE,
        /** The key of a key event. */
        KEY,
        /** A field of a form. */
        FIELD,
        /** The button that submits a form. */
        BUTTON
    }

    /**
     * A value that the template fixes.
     *
     * @param text    as it arrives
     * @param written as messages show it: {@code value="abc"}
     */
    public record Constant(String text, Place place, String written) {

        Constant usedBy(String tag, Place outer) {
            return new Constant(text, place.usedBy(tag, outer), written);
        }
    }

    /** The same where a condition or another template decides whether it is there. */
    public Given maybe() {
        return new Given(name, place, by, kind, false, strict, constants, expression);
    }

    Given usedBy(String tag, Place outer) {
        List<Constant> moved =
                constants.stream().map(constant -> constant.usedBy(tag, outer)).toList();
        return new Given(
                name,
                place.usedBy(tag, outer),
                by,
                kind,
                sure,
                strict,
                moved,
                expression.map(where -> where.usedBy(tag, outer)));
    }
}

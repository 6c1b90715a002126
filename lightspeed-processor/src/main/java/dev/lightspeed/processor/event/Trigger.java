package dev.lightspeed.processor.event;

import dev.lightspeed.processor.event.Given.Kind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What makes the browser send an event: the bindings that its client listens to. */
public enum Trigger {
    CLICK,
    FOCUS,
    BLUR,
    KEYDOWN,
    KEYUP,
    CHANGE,
    SUBMIT;

    /** The trigger of an attribute; empty for other attributes. */
    public static Optional<Trigger> of(String attribute) {
        return Arrays.stream(values())
                .filter(trigger -> trigger.attribute().equals(attribute.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** {@code ls-click}. */
    String attribute() {
        return "ls-" + name().toLowerCase(Locale.ROOT);
    }

    /** True where the browser sends fields, not the {@code ls-value-*} of the element. */
    boolean sendsFields() {
        return this == CHANGE || this == SUBMIT;
    }

    boolean sends(Kind kind) {
        return switch (kind) {
            case VALUE -> !sendsFields();
            case KEY -> this == KEYDOWN || this == KEYUP;
            case FIELD -> sendsFields();
            case BUTTON -> this == SUBMIT;
        };
    }
}

package dev.lightspeed.protocol;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * One value in a message, and where it stands.
 *
 * @param tag   the message
 * @param name  what the protocol calls the value
 * @param value {@code null} where there is none
 */
record Part(String tag, String name, @Nullable JsonValue value) {

    private static final int SHOWN = 40;

    long number(long least) throws Malformed {
        return number(least, Long.MAX_VALUE);
    }

    long number(long least, long most) throws Malformed {
        try {
            if (value instanceof JsonNumber number
                    && number.longValueExact() >= least
                    && number.longValueExact() <= most) {
                return number.longValueExact();
            }
        } catch (ArithmeticException | UnsupportedOperationException e) {
            // A fraction, or far too large: refused like any other number that does not fit.
        }
        throw wrong("a whole number from " + least + (most == Long.MAX_VALUE ? "" : " to " + most));
    }

    String text() throws Malformed {
        if (value instanceof JsonString text) {
            return text.getString();
        }
        throw wrong("a string");
    }

    @Nullable
    String optionalText() throws Malformed {
        return value == null ? null : text();
    }

    JsonObject object() throws Malformed {
        if (value instanceof JsonObject object) {
            return object;
        }
        throw wrong("an object");
    }

    boolean flag() throws Malformed {
        if (value == null || value == JsonValue.FALSE) {
            return false;
        }
        if (value == JsonValue.TRUE) {
            return true;
        }
        throw wrong("true or false");
    }

    private Malformed wrong(String right) {
        return new Malformed("Message \"" + tag + "\": " + name + " is " + shown() + ". It must be " + right + ".");
    }

    private String shown() {
        return value == null ? "missing" : show(value);
    }

    /** Numbers as they are; of what may hold a secret, only the kind. */
    static String show(JsonValue value) {
        return switch (value.getValueType()) {
            case OBJECT -> "an object";
            case ARRAY -> "an array";
            case STRING -> "a string";
            default -> brief(value.toString());
        };
    }

    private static String brief(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "..." : text;
    }
}

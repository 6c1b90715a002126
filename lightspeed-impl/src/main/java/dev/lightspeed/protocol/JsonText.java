package dev.lightspeed.protocol;

import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** JSON as it is written, from left to right. */
final class JsonText {

    private static final String HEX = "0123456789abcdef";

    private final StringBuilder text = new StringBuilder(64);

    /** Adds what is JSON already. */
    JsonText raw(String json) {
        text.append(json);
        return this;
    }

    JsonText number(long number) {
        text.append(number);
        return this;
    }

    /** The beginning of every message that is counted. */
    JsonText head(String tag, long seq, int epoch) {
        text.append("[\"").append(tag).append("\",").append(seq).append(',').append(epoch);
        return this;
    }

    <T> JsonText array(Iterable<T> items, BiConsumer<? super T, JsonText> write) {
        String separator = "[";
        for (T item : items) {
            text.append(separator);
            write.accept(item, this);
            separator = ",";
        }
        // Still an opening bracket: there was no item.
        text.append(separator.equals("[") ? "[]" : "]");
        return this;
    }

    /** Writes text, numbers, booleans, maps by text, collections, {@code null} and JSON. */
    JsonText value(@Nullable Object value) {
        if (value == null || value instanceof Boolean || value instanceof JsonValue || isNumber(value)) {
            return raw(String.valueOf(value));
        }
        if (value instanceof CharSequence || value instanceof Enum) {
            return string(value.toString());
        }
        if (value instanceof Collection<?> items) {
            return array(items, (item, json) -> json.value(item));
        }
        if (value instanceof Map<?, ?> map) {
            return object(map);
        }
        throw new IllegalArgumentException("a detail of " + value.getClass().getName()
                + " cannot be sent. Send text, numbers, booleans, maps and collections of these.");
    }

    private static boolean isNumber(Object value) {
        return value instanceof Number number && Double.isFinite(number.doubleValue());
    }

    private JsonText object(Map<?, ?> map) {
        String separator = "{";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            raw(separator).string(String.valueOf(entry.getKey())).raw(":").value(entry.getValue());
            separator = ",";
        }
        return raw(map.isEmpty() ? "{}" : "}");
    }

    JsonText string(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            character(value, i);
        }
        text.append('"');
        return this;
    }

    private void character(String value, int index) {
        char c = value.charAt(index);
        if (c == '"' || c == '\\') {
            text.append('\\').append(c);
        } else if (c == '\n') {
            text.append("\\n");
        } else if (c < ' ' || isLone(value, index)) {
            escape(c);
        } else {
            text.append(c);
        }
    }

    // Half a surrogate pair has no UTF-8, so a transport would garble it or fail.
    private static boolean isLone(String value, int index) {
        char c = value.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 == value.length() || !Character.isLowSurrogate(value.charAt(index + 1));
        }
        return Character.isLowSurrogate(c) && (index == 0 || !Character.isHighSurrogate(value.charAt(index - 1)));
    }

    private void escape(char c) {
        text.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            text.append(HEX.charAt((c >> shift) & 0xF));
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

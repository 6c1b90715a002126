package dev.lightspeed.test.dom.wire;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.math.BigDecimal;

/** Reads values of protocol 2, section 3. */
public final class Values {

    /** Beyond it a browser's numbers skip some. */
    private static final BigDecimal EXACT = BigDecimal.valueOf(1L << 53);

    private Values() {}

    /** Text, a number, {@code true} or {@code null}: what one attribute or one text can take. */
    public static boolean isScalar(JsonValue value) {
        return value.getValueType() != ValueType.OBJECT && value.getValueType() != ValueType.ARRAY;
    }

    /** What a scalar looks like in the page; nothing for {@code null}. */
    public static String text(JsonValue value) {
        if (value instanceof JsonString string) {
            return string.getString();
        }
        return value instanceof JsonNumber number ? decimal(number) : value == JsonValue.NULL ? "" : value.toString();
    }

    private static String decimal(JsonNumber number) {
        if (number.bigDecimalValue().abs().compareTo(EXACT) > 0) {
            throw new Malformed("Diff", "number", number);
        }
        return number.toString();
    }

    /** The whole number at a place; throws where something else stands there. */
    public static int whole(JsonArray values, int at, String what) {
        if (at < values.size() && values.get(at) instanceof JsonNumber number && number.isIntegral()) {
            return number.intValue();
        }
        throw new Malformed("Diff", what, values);
    }

    /** The value at a place; throws where there is none. */
    public static JsonValue at(JsonArray values, int at, String what) {
        if (at < values.size()) {
            return values.get(at);
        }
        throw new Malformed("Diff", what, values);
    }

    /** The letter that a value begins with: {@code p}, {@code l}, {@code h}; empty for a patch. */
    public static String kind(JsonArray value) {
        return !value.isEmpty() && value.get(0) instanceof JsonString kind ? kind.getString() : "";
    }
}

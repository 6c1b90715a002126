package dev.lightspeed.test.dom.wire;

import dev.lightspeed.test.dom.wire.Down.Beat;
import dev.lightspeed.test.dom.wire.Down.Diff;
import dev.lightspeed.test.dom.wire.Down.Failure;
import dev.lightspeed.test.dom.wire.Down.Hello;
import dev.lightspeed.test.dom.wire.Down.Mode;
import dev.lightspeed.test.dom.wire.Down.Navigate;
import dev.lightspeed.test.dom.wire.Down.TemplateMessage;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads messages down. */
public final class DownReader {

    /** The kinds of the parts: s text, n whole number above 0, z zero, a array, o other. */
    private static final Pattern SHAPES = Pattern.compile("hello:so|b:s|d:sn[nz]{2}a{0,3}|n:sn[nz]ss|f:sn[nz]{2}s");

    private static final Pattern MODES = Pattern.compile("adopt|resume|rejoin");
    private static final int QUOTED = 99;

    private DownReader() {}

    /** Reads one message; throws {@link Malformed} for anything that the protocol does not know. */
    public static Down read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonArray message = reader.readArray();
            if (SHAPES.matcher(tag(message) + ":" + shape(message)).matches()) {
                return message(message);
            }
        } catch (JsonException | ClassCastException | ArithmeticException unreadable) {
            // What is no JSON, or no array, is no message either.
        }
        String start = text.substring(0, Math.min(QUOTED, text.length()));
        throw new Malformed("Message", "text", Json.createValue(start));
    }

    private static String tag(JsonArray message) {
        return Values.kind(message);
    }

    private static Down message(JsonArray parts) {
        return switch (tag(parts)) {
            case "hello" -> hello(parts.getJsonObject(1));
            case "b" -> new Beat();
            case "d" -> diff(parts);
            case "n" -> new Navigate(number(parts, 1), number(parts, 2), parts.getString(3), parts.getString(4));
            default -> new Failure(number(parts, 1), number(parts, 2), number(parts, 3), parts.getString(4));
        };
    }

    private static Hello hello(JsonObject hello) {
        String mode = hello.getString("mode", "");
        List<JsonValue> fields = List.of(
                hello.getOrDefault("resume", JsonValue.NULL),
                hello.getOrDefault("epoch", JsonValue.NULL),
                hello.getOrDefault("ref", JsonValue.NULL),
                hello.getOrDefault("beat", JsonValue.NULL),
                hello.getOrDefault("window", JsonValue.NULL));
        if (hello.getInt("v", 0) != 2
                || !MODES.matcher(mode).matches()
                || !shape(fields).matches("s[nz]{2}nn")) {
            throw new JsonException("not a hello");
        }
        return new Hello(
                Mode.valueOf(mode.toUpperCase(Locale.ROOT)),
                hello.getString("resume"),
                hello.getJsonNumber("epoch").longValueExact(),
                hello.getJsonNumber("ref").longValueExact(),
                hello.getJsonNumber("beat").longValueExact(),
                hello.getJsonNumber("window").longValueExact(),
                hello.getBoolean("same", false));
    }

    private static Diff diff(JsonArray parts) {
        return new Diff(
                number(parts, 1),
                number(parts, 2),
                number(parts, 3),
                part(parts, 4),
                part(parts, 5).stream().map(DownReader::effect).toList(),
                part(parts, 6).stream().map(DownReader::template).toList());
    }

    private static JsonArray part(JsonArray parts, int at) {
        return at < parts.size() ? parts.getJsonArray(at) : JsonValue.EMPTY_JSON_ARRAY;
    }

    private static JsonArray effect(JsonValue effect) {
        if (effect instanceof JsonArray parts && shape(parts).startsWith("s")) {
            return parts;
        }
        throw new JsonException("not an effect");
    }

    private static TemplateMessage template(JsonValue template) {
        if (template instanceof JsonArray parts && shape(parts).matches("[nz]ss")) {
            return new TemplateMessage(parts.getInt(0), parts.getString(1), parts.getString(2));
        }
        throw new JsonException("not a template");
    }

    private static long number(JsonArray parts, int at) {
        return parts.getJsonNumber(at).longValueExact();
    }

    private static String shape(List<JsonValue> parts) {
        return parts.stream().map(DownReader::letter).collect(Collectors.joining());
    }

    private static String letter(JsonValue part) {
        if (part instanceof JsonNumber number) {
            boolean whole = number.isIntegral() && number.bigDecimalValue().signum() >= 0;
            return whole ? number.bigDecimalValue().signum() == 0 ? "z" : "n" : "o";
        }
        return part instanceof JsonString ? "s" : part instanceof JsonArray ? "a" : "o";
    }
}

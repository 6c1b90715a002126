package dev.lightspeed.protocol;

import dev.lightspeed.Instruction.Navigate.Kind;
import dev.lightspeed.protocol.Down.Mode;
import dev.lightspeed.protocol.Down.Statics;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;

/** Reads messages down as a browser does: the other half of {@link Down#encode}. */
final class DownReader {

    private DownReader() {}

    static Down decode(String text) {
        JsonArray parts = Examples.parse(text).asJsonArray();
        return switch (parts.getString(0)) {
            case "hello" -> hello(parts.getJsonObject(1));
            case "d" -> diff(parts);
            case "n" ->
                new Down.Navigate(
                        seq(parts), parts.getInt(2), Kind.valueOf(upper(parts.getString(3))), parts.getString(4));
            case "f" ->
                new Down.Failure(
                        seq(parts), parts.getInt(2), parts.getJsonNumber(3).longValue(), parts.getString(4));
            case "b" -> new Down.Beat();
            default -> throw new AssertionError(text);
        };
    }

    private static Down hello(JsonObject fields) {
        return new Down.HelloAnswer(
                Mode.valueOf(upper(fields.getString("mode"))),
                fields.getString("resume"),
                fields.getInt("epoch"),
                fields.getJsonNumber("ref").longValue(),
                fields.getJsonNumber("beat").longValue(),
                fields.getInt("window"),
                fields.getBoolean("same", false));
    }

    private static Down diff(JsonArray parts) {
        String patch = parts.size() > 4 && !parts.getJsonArray(4).isEmpty()
                ? parts.get(4).toString()
                : "";
        return new Down.Diff(
                seq(parts),
                parts.getInt(2),
                parts.getJsonNumber(3).longValue(),
                patch,
                part(parts, 5).stream()
                        .map(effect -> new Effect(effect.toString()))
                        .toList(),
                part(parts, 6).stream().map(DownReader::statics).toList());
    }

    private static List<JsonValue> part(JsonArray parts, int index) {
        return parts.size() > index ? parts.getJsonArray(index) : List.of();
    }

    private static Statics statics(JsonValue template) {
        JsonArray parts = template.asJsonArray();
        return new Statics(parts.getInt(0), parts.getString(1), parts.getString(2));
    }

    private static long seq(JsonArray parts) {
        return parts.getJsonNumber(1).longValue();
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}

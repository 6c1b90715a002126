package dev.lightspeed.protocol;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.util.Map;

/** Reads messages up: looks at the tag, then takes the parts one by one. */
final class UpDecoder {

    // Json.createParser looks for its provider on the class path with every call.
    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

    private UpDecoder() {}

    static Up decode(String text) throws Malformed {
        JsonArray parts = array(text);
        return switch (tag(parts)) {
            case "e" -> event(parts);
            case "a" -> ack(parts);
            case "b" -> beat(parts);
            case "hello" -> hello(parts);
            default ->
                throw new Malformed("Message up: an unknown tag. The tags are \"hello\", \"e\", \"a\" and \"b\".");
        };
    }

    private static Event event(JsonArray parts) throws Malformed {
        count(parts, 5, 7, "[\"e\", ref, ack, epoch, name, payload, target]");
        return new Event(
                new Part("e", "ref", parts.get(1)).number(1),
                new Part("e", "ack", parts.get(2)).number(0),
                (int) new Part("e", "epoch", parts.get(3)).number(1, Integer.MAX_VALUE),
                new Part("e", "name", parts.get(4)).text(),
                parts.size() > 5 ? new Part("e", "payload", parts.get(5)).object() : JsonValue.EMPTY_JSON_OBJECT,
                parts.size() > 6 ? new Part("e", "target", parts.get(6)).text() : null);
    }

    private static Up.Ack ack(JsonArray parts) throws Malformed {
        count(parts, 2, 2, "[\"a\", seq]");
        return new Up.Ack(new Part("a", "seq", parts.get(1)).number(0));
    }

    private static Up.Beat beat(JsonArray parts) throws Malformed {
        count(parts, 1, 1, "[\"b\"]");
        return new Up.Beat();
    }

    private static Up.Hello hello(JsonArray parts) throws Malformed {
        count(parts, 2, 2, "[\"hello\", {...}]");
        JsonObject fields = new Part("hello", "the second part", parts.get(1)).object();
        checkVersion(field(fields, "v").number(0));
        return new Up.Hello(
                field(fields, "token").text(),
                field(fields, "url").text(),
                field(fields, "seq").number(0),
                field(fields, "ref").number(0),
                field(fields, "resume").optionalText(),
                field(fields, "rebuild").flag());
    }

    // The rest of a hello of another version may look like anything, so this is checked first.
    private static void checkVersion(long version) throws Malformed {
        if (version != Up.VERSION) {
            throw new Malformed(
                    Malformed.Kind.VERSION,
                    "Message \"hello\": v is " + version + ". This server speaks version " + Up.VERSION + ".");
        }
    }

    private static Part field(JsonObject fields, String name) {
        return new Part("hello", name, fields.get(name));
    }

    private static void count(JsonArray parts, int least, int most, String form) throws Malformed {
        if (parts.size() < least || parts.size() > most) {
            throw new Malformed(
                    "Message \"" + tag(parts) + "\": " + parts.size() + " parts. It has this form: " + form + ".");
        }
    }

    private static String tag(JsonArray parts) throws Malformed {
        if (parts.isEmpty()) {
            throw new Malformed("Message up: an empty array. Send an array that begins with a tag.");
        }
        return parts.get(0) instanceof JsonString tag ? tag.getString() : "";
    }

    private static JsonArray array(String text) throws Malformed {
        JsonValue value = parse(text);
        if (value instanceof JsonArray array) {
            return array;
        }
        throw new Malformed("Message up: " + Part.show(value) + ". Send an array that begins with a tag.");
    }

    private static JsonValue parse(String text) throws Malformed {
        try (JsonParser parser = PARSERS.createParser(new StringReader(text))) {
            parser.next();
            JsonValue value = parser.getValue();
            if (!parser.hasNext()) {
                return value;
            }
        } catch (RuntimeException e) {
            // Parsson throws a bare RuntimeException for what is nested too deeply; nothing else can fail here.
        }
        throw new Malformed("Message up: not JSON. Send one array that begins with a tag.");
    }
}

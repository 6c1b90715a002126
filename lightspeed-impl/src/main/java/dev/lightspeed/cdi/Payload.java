package dev.lightspeed.cdi;

import dev.lightspeed.AnyEvent;
import dev.lightspeed.protocol.Event;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page sent with an event: texts by name. Names that begin with an underscore are the protocol's.
 *
 * @param event its name; empty for what is no event
 */
record Payload(String event, JsonObject json) {

    static Payload of(Event event) {
        return new Payload(event.name(), event.payload());
    }

    /** The same made of texts. */
    static Payload of(Map<String, List<String>> texts) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        texts.forEach((name, values) -> json.add(name, Json.createArrayBuilder(values)));
        return new Payload("", json.build());
    }

    /** The names the page chose. */
    List<String> names() {
        return json.keySet().stream().filter(name -> !name.startsWith("_")).toList();
    }

    /** The same with the only value under another name, if there is just one. */
    Payload onlyAs(String name) {
        List<String> names = names();
        return names.size() == 1 && has(names.get(0))
                ? new Payload(
                        event,
                        Json.createObjectBuilder()
                                .add(name, json.get(names.get(0)))
                                .build())
                : this;
    }

    boolean has(String name) {
        return !values(name).isEmpty();
    }

    /** What came in numbered parts, {@code lines.0.product}: the part of each by the beginning of its names, in the order of their numbers. */
    Map<String, Payload> rows(String name) {
        Map<Integer, JsonObjectBuilder> rows = new TreeMap<>();
        Pattern numbered = Pattern.compile(Pattern.quote(name) + "\\.(0|[1-9][0-9]{0,3})\\..+", Pattern.DOTALL);
        json.forEach((key, value) -> {
            Matcher row = numbered.matcher(key);
            if (row.matches()) {
                rows.computeIfAbsent(Integer.valueOf(row.group(1)), any -> Json.createObjectBuilder())
                        .add(key, value);
            }
        });
        Map<String, Payload> payloads = new LinkedHashMap<>();
        rows.forEach((number, row) -> payloads.put(name + "." + number + ".", new Payload(event, row.build())));
        return payloads;
    }

    boolean hasBelow(String prefix) {
        return json.keySet().stream().anyMatch(name -> name.startsWith(prefix));
    }

    /** The values of a name, in order; none if it was not sent. */
    List<String> values(String name) {
        JsonValue value = json.get(name);
        if (value == null || value == JsonValue.NULL) {
            return List.of();
        }
        return value instanceof JsonArray array
                ? array.stream().map(Payload::text).toList()
                : List.of(text(value));
    }

    /** All of it, for who takes whatever comes. */
    AnyEvent whole() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        names().forEach(name -> values.put(name, values(name)));
        return new AnyEvent(event, values);
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string ? string.getString() : value.toString();
    }
}

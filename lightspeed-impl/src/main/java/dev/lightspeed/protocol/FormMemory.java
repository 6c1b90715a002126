package dev.lightspeed.protocol;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The raw values of a page's forms, by the name of their change event: a change event carries only the fields that
 * changed.
 *
 * <p>Bounded, and never forgets a part: a handler would be handed a form that the user did not fill in so. Not for
 * use by several threads.
 */
public final class FormMemory {

    // Json.createObjectBuilder looks for its provider on the class path with every call.
    private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());

    /** What a field costs besides its text. */
    private static final int OVERHEAD = 64;

    private final int bound;
    private final Map<String, Map<String, JsonValue>> forms = new HashMap<>(4);

    /** @param bound the characters kept in all */
    public FormMemory(int bound) {
        this.bound = bound;
    }

    /** Whether the event speaks of a form's changes. */
    public static boolean concerns(Event event) {
        return event.payload().containsKey("_target") || isWhole(event);
    }

    /** The event with all fields of its form; empty if the forms are larger than what is kept. */
    public Optional<Event> complete(Event event) {
        Map<String, JsonValue> fields = fields(event);
        event.payload().forEach((name, value) -> merge(fields, name, value));
        return size() > bound ? Optional.empty() : Optional.of(event.withPayload(payload(fields, event)));
    }

    private static boolean isWhole(Event event) {
        return event.payload().get("_all") == JsonValue.TRUE;
    }

    private Map<String, JsonValue> fields(Event event) {
        if (isWhole(event)) {
            forms.remove(event.name());
        }
        return forms.computeIfAbsent(event.name(), name -> new LinkedHashMap<>());
    }

    private static void merge(Map<String, JsonValue> fields, String name, JsonValue value) {
        if (isNothing(value)) {
            fields.remove(name);
        } else if (!name.startsWith("_")) {
            fields.put(name, value);
        }
    }

    /** A box that is no longer checked. */
    private static boolean isNothing(JsonValue value) {
        return value == JsonValue.NULL || (value instanceof JsonArray array && array.isEmpty());
    }

    private static JsonObject payload(Map<String, JsonValue> fields, Event event) {
        JsonObjectBuilder payload = BUILDERS.createObjectBuilder();
        fields.forEach(payload::add);
        event.text("_target").ifPresent(target -> payload.add("_target", target));
        return payload.build();
    }

    private long size() {
        return forms.entrySet().stream()
                .mapToLong(form -> OVERHEAD + form.getKey().length() + size(form.getValue()))
                .sum();
    }

    private static long size(Map<String, JsonValue> fields) {
        return fields.entrySet().stream()
                .mapToLong(field -> OVERHEAD + field.getKey().length() + length(field.getValue()))
                .sum();
    }

    private static int length(JsonValue value) {
        return value instanceof JsonString text
                ? text.getChars().length()
                : value.toString().length();
    }
}

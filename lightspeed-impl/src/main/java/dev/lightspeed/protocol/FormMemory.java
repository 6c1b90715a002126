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
 * <p>Bounded: what does not fit is refused and leaves no trace. Never forgets a part of a form: a handler would be
 * handed one that the user did not fill in so. Not for use by several threads.
 */
public final class FormMemory {

    // Json.createObjectBuilder looks for its provider on the class path with every call.
    private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());

    /** What a field costs besides its text. */
    private static final int OVERHEAD = 64;

    /** The forms kept, empty ones too. */
    private static final int MOST = 64;

    private final int bound;
    private final Map<String, Form> forms = new HashMap<>(4);
    private long size;

    /** @param bound the characters kept in all */
    public FormMemory(int bound) {
        this.bound = bound;
    }

    /** Whether the event speaks of a form's changes. */
    public static boolean concerns(Event event) {
        return event.payload().containsKey("_target") || isWhole(event);
    }

    /** The event with all fields of its form; empty if the forms would become larger than what is kept. */
    public Optional<Event> complete(Event event) {
        Form before = forms.get(event.name());
        Form form = before == null || isWhole(event) ? new Form(event.name()) : before;
        long growth = form.growth(event.payload()) + form.size - (before == null ? 0 : before.size);
        if (size + growth > bound || (before == null && forms.size() == MOST)) {
            return Optional.empty();
        }
        form.merge(event.payload());
        forms.put(event.name(), form);
        size += growth;
        return Optional.of(event.withPayload(form.payload(event)));
    }

    /** Keeps nothing of the form whose change event is called so. */
    public void forget(String event) {
        Form form = forms.remove(event);
        size -= form == null ? 0 : form.size;
    }

    private static boolean isWhole(Event event) {
        return event.payload().get("_all") == JsonValue.TRUE;
    }

    /** A box that is no longer checked. */
    private static boolean isNothing(JsonValue value) {
        return value == JsonValue.NULL || (value instanceof JsonArray array && array.isEmpty());
    }

    private static long cost(String name, JsonValue value) {
        int length = value instanceof JsonString text
                ? text.getChars().length()
                : value.toString().length();
        return (long) OVERHEAD + name.length() + length;
    }

    /** The fields of one form, and what they cost. */
    private static final class Form {

        private final Map<String, JsonValue> fields = new LinkedHashMap<>();
        private long size;

        Form(String name) {
            size = (long) OVERHEAD + name.length();
        }

        long growth(JsonObject changes) {
            return changes.entrySet().stream()
                    .mapToLong(change -> growth(change.getKey(), change.getValue()))
                    .sum();
        }

        private long growth(String name, JsonValue value) {
            JsonValue before = fields.get(name);
            return (isKept(name, value) ? cost(name, value) : 0) - (before == null ? 0 : cost(name, before));
        }

        void merge(JsonObject changes) {
            size += growth(changes);
            changes.forEach(this::merge);
        }

        private void merge(String name, JsonValue value) {
            if (isKept(name, value)) {
                fields.put(name, value);
            } else {
                fields.remove(name);
            }
        }

        private static boolean isKept(String name, JsonValue value) {
            return !name.startsWith("_") && !isNothing(value);
        }

        JsonObject payload(Event event) {
            JsonObjectBuilder payload = BUILDERS.createObjectBuilder();
            fields.forEach(payload::add);
            event.text("_target").ifPresent(target -> payload.add("_target", target));
            return payload.build();
        }
    }
}

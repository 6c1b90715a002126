package dev.lightspeed.cdi;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What JSON-B is given to read, made of what a page sent: only what a class declares, and of each value only what fits. So neither
 * types nor depth are the page's to choose.
 */
sealed interface JsonPart {

    /** The JSON of what came under a name; empty where nothing came, and the object keeps what it has. */
    Optional<JsonValue> of(Payload payload, String name) throws Misfit;

    /** Whether a name in it says that its value is for nobody else to read. */
    default boolean isSecret() {
        return false;
    }

    /** One value of a type that Lightspeed reads itself, and JSON-B again. */
    record Value(Scalar scalar) implements JsonPart {

        @Override
        public Optional<JsonValue> of(Payload payload, String name) throws Misfit {
            return payload.has(name) || scalar.fillsAbsence()
                    ? Optional.of(json(scalar.decode(payload, name)))
                    : Optional.empty();
        }

        static JsonValue json(@Nullable Object value) {
            if (value == null) {
                return JsonValue.NULL;
            }
            if (value instanceof Boolean truth) {
                return truth ? JsonValue.TRUE : JsonValue.FALSE;
            }
            return value instanceof Number
                    ? Json.createValue(new BigDecimal(value.toString()))
                    : Json.createValue(value instanceof Enum<?> constant ? constant.name() : value.toString());
        }
    }

    /** One text that the application's own code reads: by a format, a deserializer. */
    record Text() implements JsonPart {

        private static final int LONGEST = 1000;

        @Override
        public Optional<JsonValue> of(Payload payload, String name) throws Misfit {
            List<String> texts = payload.values(name);
            if (texts.size() > 1) {
                throw new Misfit("%s came %d times. It takes one text.".formatted(name, texts.size()));
            }
            return texts.isEmpty() ? Optional.empty() : Optional.of(json(texts.get(0), name));
        }

        private static JsonValue json(String text, String name) throws Misfit {
            if (text.length() > LONGEST) {
                throw new Misfit("%s has %d characters. It takes %d.".formatted(name, text.length(), LONGEST));
            }
            return text.isBlank() ? JsonValue.NULL : Json.createValue(text);
        }
    }

    /** What an adapter takes. It is not asked about nothing, which few are made for. */
    record Adapted(JsonPart part) implements JsonPart {

        @Override
        public Optional<JsonValue> of(Payload payload, String name) throws Misfit {
            return part.of(payload, name).filter(json -> json != JsonValue.NULL);
        }

        @Override
        public boolean isSecret() {
            return part.isSecret();
        }
    }

    /** All values of a name. */
    record Values(Scalar element) implements JsonPart {

        @Override
        public Optional<JsonValue> of(Payload payload, String name) throws Misfit {
            JsonArrayBuilder array = Json.createArrayBuilder();
            for (Object value : (List<?>) new ListDecoder(element).decode(payload, name)) {
                array.add(Value.json(value));
            }
            return Optional.of(array.build());
        }
    }

    /** Objects, numbered: {@code lines.0.product}. */
    record Rows(Fields row) implements JsonPart {

        @Override
        public Optional<JsonValue> of(Payload payload, String name) throws Misfit {
            JsonArrayBuilder array = Json.createArrayBuilder();
            for (Map.Entry<String, Payload> one : payload.rows(name).entrySet()) {
                array.add(row.object(one.getValue(), one.getKey()));
            }
            return Optional.of(array.build());
        }

        @Override
        public boolean isSecret() {
            return row.isSecret();
        }
    }

    /** An object: each property under its own name, of one inside it under {@code address.street}. */
    record Fields(Map<String, JsonPart> parts) implements JsonPart {

        @Override
        public Optional<JsonValue> of(Payload payload, String name) throws Misfit {
            return payload.hasBelow(name + ".") ? Optional.of(object(payload, name + ".")) : Optional.empty();
        }

        JsonObject object(Payload payload, String prefix) throws Misfit {
            JsonObjectBuilder object = Json.createObjectBuilder();
            for (Map.Entry<String, JsonPart> part : parts.entrySet()) {
                part.getValue().of(payload, prefix + part.getKey()).ifPresent(json -> object.add(part.getKey(), json));
            }
            return object.build();
        }

        @Override
        public boolean isSecret() {
            return names().stream().anyMatch(Quotes::isSecret)
                    || parts.values().stream().anyMatch(JsonPart::isSecret);
        }

        Set<String> names() {
            return parts.keySet();
        }
    }
}

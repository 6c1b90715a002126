package dev.lightspeed.cdi;

import jakarta.json.JsonValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decodes what came under one name, for a class with an adapter or a deserializer of JSON-B. */
record AdaptedDecoder(JsonPart part, Binding binding) implements Decoder {

    @Override
    public @Nullable Object decode(Payload payload, String name) throws Misfit {
        Optional<JsonValue> json = part.of(payload, name).filter(value -> value != JsonValue.NULL);
        return json.isEmpty() ? null : binding.made(json.get(), () -> Quotes.isSecret(name) || isSecret());
    }

    @Override
    public boolean fillsAbsence() {
        return false;
    }

    @Override
    public boolean isSecret() {
        return part.isSecret() || binding.isSecret();
    }
}

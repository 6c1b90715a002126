package dev.lightspeed.cdi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decodes an object of a class that JSON-B makes. */
record ObjectDecoder(JsonPart.Fields object, Binding binding) implements WholeDecoder {

    @Override
    public @Nullable Object decode(Payload payload, String name) throws Misfit {
        return payload.hasBelow(name + ".") ? whole(payload, name + ".") : null;
    }

    @Override
    public Object whole(Payload payload) throws Misfit {
        return whole(payload, "");
    }

    @Override
    public Object whole(Payload payload, String prefix) throws Misfit {
        boolean secret = Quotes.isSecret(prefix) || object.isSecret();
        return binding.made(object.object(payload, prefix), secret);
    }

    /** None: what is not sent stays as the constructor made it. */
    @Override
    public List<String> fields() {
        return List.of();
    }
}

package dev.lightspeed.cdi;

import java.util.List;

/** Decodes an object of a class that JSON-B makes. */
record ObjectDecoder(JsonPart.Fields object, Binding binding) implements WholeDecoder {

    @Override
    public Object whole(Payload payload, String prefix) throws Misfit {
        return binding.made(object.object(payload, prefix), () -> Quotes.isSecret(prefix) || isSecret());
    }

    @Override
    public boolean isSecret() {
        return object.isSecret() || binding.isSecret();
    }

    /** None: what is not sent stays as the constructor made it. */
    @Override
    public List<String> fields() {
        return List.of();
    }
}

package dev.lightspeed.cdi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decodes a record, each component under its own name; of a nested record, under {@code address.street}. */
final class RecordDecoder implements WholeDecoder {

    private final Class<?> type;
    private final Call constructor;
    private final List<Part> parts;

    record Part(String name, Decoder decoder) {}

    RecordDecoder(Class<?> type, Call constructor, List<Part> parts) {
        this.type = type;
        this.constructor = constructor;
        this.parts = List.copyOf(parts);
    }

    @Override
    public List<String> fields() {
        return parts.stream()
                .filter(part -> part.decoder instanceof Scalar || part.decoder instanceof RecordDecoder)
                .map(Part::name)
                .toList();
    }

    @Override
    public Object whole(Payload payload, String prefix) throws Misfit {
        @Nullable Object[] values = new Object[parts.size()];
        for (int i = 0; i < values.length; i++) {
            Part part = parts.get(i);
            values[i] = part.decoder.decode(payload, prefix + part.name);
        }
        return made(values, prefix);
    }

    private Object made(@Nullable Object[] values, String prefix) throws Misfit {
        try {
            return constructor.make(values);
        } catch (RuntimeException refused) {
            // A compact constructor that checks its components speaks of the input, not of a fault in the program.
            String why = Quotes.isSecret(prefix) || isSecret()
                    ? " refuses its values"
                    : " refuses it: " + Quotes.sentence(String.valueOf(refused.getMessage()));
            throw new Misfit(type.getSimpleName() + why + ". Send what its constructor accepts.");
        }
    }

    @Override
    public boolean isSecret() {
        return Quotes.isSecret(type.getSimpleName())
                || parts.stream().anyMatch(part -> Quotes.isSecret(part.name) || part.decoder.isSecret());
    }
}

package dev.lightspeed.cdi;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Decodes one text.
 *
 * @param takes  what it takes, for messages: {@code a whole number (int)}
 * @param parser throws a {@code RuntimeException} for text that is none
 */
record Scalar(Class<?> type, String takes, Function<String, Object> parser) implements Decoder {

    @Override
    public @Nullable Object decode(Payload payload, String name) throws Misfit {
        List<String> values = payload.values(name);
        if (values.size() > 1) {
            throw new Misfit("%s came %d times. It takes %s; let it be a list.".formatted(name, values.size(), takes));
        }
        return values.isEmpty() ? absent(name) : parse(name, values.get(0));
    }

    @Override
    public boolean fillsAbsence() {
        return isTruth();
    }

    /** The value of one of several texts. */
    @Nullable
    Object parse(String name, String text) throws Misfit {
        if (text.isBlank() && type != String.class && !type.isPrimitive()) {
            return null;
        }
        try {
            return parser.apply(text);
        } catch (RuntimeException unreadable) {
            throw new Misfit(misfit(name, text) + ". It takes " + takes + ".");
        }
    }

    private static String misfit(String name, String text) {
        return Quotes.isSecret(name) ? name + ": its value does not fit" : name + " is " + Quotes.value(text);
    }

    private @Nullable Object absent(String name) throws Misfit {
        if (isTruth()) {
            return false;
        }
        if (type.isPrimitive()) {
            throw new Misfit("%s was not sent. It takes %s.".formatted(name, takes));
        }
        return null;
    }

    private boolean isTruth() {
        return type == boolean.class || type == Boolean.class;
    }
}

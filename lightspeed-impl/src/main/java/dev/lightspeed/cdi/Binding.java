package dev.lightspeed.cdi;

import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** The server's JSON-B, for one class. For use by any thread. */
final class Binding {

    private final Class<?> type;
    private volatile @Nullable Jsonb jsonb;

    Binding(Class<?> type) {
        this.type = type;
    }

    /** @param secret whether what was sent must not be told; asked only where it is refused */
    Object made(JsonValue json, BooleanSupplier secret) throws Misfit {
        Jsonb reader = reader();
        @Nullable Object made;
        try {
            made = reader.fromJson(json.toString(), type);
        } catch (RuntimeException refused) {
            throw refusal(secret.getAsBoolean() ? null : cause(refused).getMessage());
        }
        if (made == null) {
            throw refusal(null);
        }
        return made;
    }

    /** Whether the name of the class says that its values are for nobody else to read. */
    boolean isSecret() {
        return Quotes.isSecret(type.getSimpleName());
    }

    private Misfit refusal(@Nullable String why) {
        String what = why == null ? " refuses its values" : " refuses it: " + Quotes.sentence(why);
        return new Misfit(type.getSimpleName() + what + ". Send what its setters, formats and adapters accept.");
    }

    private static Throwable cause(Throwable thrown) {
        Throwable at = thrown;
        while (at.getCause() != null) {
            at = at.getCause();
        }
        return at;
    }

    // Not at the start: adapters may be beans, and the container of these is not ready then.
    private Jsonb reader() {
        Jsonb known = jsonb;
        if (known == null) {
            known = create();
            jsonb = known;
        }
        return known;
    }

    private Jsonb create() {
        try {
            return JsonbBuilder.create();
        } catch (JsonbException | LinkageError missing) {
            throw new IllegalStateException(
                    type.getName() + ": here is no JSON-B to make it. Enable it on the server; in tests without a"
                            + " server, add org.eclipse:yasson.",
                    missing);
        }
    }
}

package dev.lightspeed.test.server;

import dev.lightspeed.test.security.Caller;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The request that is being answered, if one is, and its caller. */
final class Asking implements Supplier<Optional<Caller>> {

    private @Nullable Incoming request;

    @Override
    public Optional<Caller> get() {
        return request().flatMap(Incoming::caller);
    }

    Optional<Incoming> request() {
        return Optional.ofNullable(request);
    }

    void begin(Incoming asked) {
        request = asked;
    }

    void end() {
        request = null;
    }
}

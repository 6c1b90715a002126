package dev.lightspeed.test.server;

import dev.lightspeed.test.security.Caller;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The caller of the request that is being answered, if one is. */
final class Asking implements Supplier<Optional<Caller>> {

    private @Nullable User user;

    @Override
    public Optional<Caller> get() {
        return Optional.ofNullable(user).flatMap(User::caller);
    }

    void begin(User by) {
        user = by;
    }

    void end() {
        user = null;
    }
}

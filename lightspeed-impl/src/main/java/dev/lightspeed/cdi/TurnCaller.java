package dev.lightspeed.cdi;

import java.security.Principal;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The caller that a bean injects: in turns that of the page, elsewhere the container's. */
final class TurnCaller implements Principal {

    private final Supplier<@Nullable Principal> elsewhere;

    /** @param elsewhere the container's own */
    TurnCaller(Supplier<@Nullable Principal> elsewhere) {
        this.elsewhere = elsewhere;
    }

    @Override
    public @Nullable String getName() {
        return CurrentPage.get().map(page -> page.visitor().caller()).orElseGet(this::nameElsewhere);
    }

    private @Nullable String nameElsewhere() {
        Principal principal = elsewhere.get();
        return principal == null ? null : principal.getName();
    }

    @Override
    public String toString() {
        return String.valueOf(getName());
    }
}

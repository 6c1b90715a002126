package dev.lightspeed.cdi;

import dev.lightspeed.session.Visitor;
import java.security.Principal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The caller that a bean injects: in turns, and in work that a turn gives to managed threads, that of the page, whose name is {@code
 * null} for nobody; elsewhere the container's. The container's own class of principals is had from {@code SecurityContext}.
 */
final class TurnCaller implements Principal {

    private final Elsewhere<Principal> elsewhere;

    /** @param elsewhere the container's own */
    TurnCaller(Elsewhere<Principal> elsewhere) {
        this.elsewhere = elsewhere;
    }

    @Override
    public @Nullable String getName() {
        Optional<Visitor> visitor = CurrentVisitor.ofTurn();
        return visitor.isPresent() ? visitor.get().caller() : elsewhere.ask(TurnCaller::name);
    }

    private static @Nullable String name(@Nullable Principal principal) {
        return principal == null ? null : principal.getName();
    }

    @Override
    public String toString() {
        return String.valueOf(getName());
    }
}

package dev.lightspeed.cdi;

import dev.lightspeed.session.Visitor;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The visitor for whom a thread calls the application: in turns that of the page, that of a request to an endpoint, and that of
 * those two in the work that they give to other threads.
 */
final class CurrentVisitor {

    private static final ThreadLocal<@Nullable Visitor> REQUESTS = new ThreadLocal<>();

    private CurrentVisitor() {}

    static Optional<Visitor> get() {
        return ofTurn().or(() -> Optional.ofNullable(REQUESTS.get()));
    }

    /** The same without requests, where the container knows the caller, and more of it. */
    static Optional<Visitor> ofTurn() {
        return CurrentPage.get().map(LivePage::visitor).or(() -> Carried.get().map(Carried::visitor));
    }

    /** Does the work of an endpoint for the visitor. */
    static <T extends @Nullable Object> T during(Visitor visitor, Supplier<T> work) {
        REQUESTS.set(visitor);
        try {
            return work.get();
        } finally {
            // Not set(null): an entry would stay behind on the container's threads.
            REQUESTS.remove();
        }
    }
}

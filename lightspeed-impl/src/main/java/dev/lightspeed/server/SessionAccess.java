package dev.lightspeed.server;

import jakarta.enterprise.context.SessionScoped;
import jakarta.enterprise.context.spi.AlterableContext;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The container's {@link SessionScoped} beans, shown to threads that serve no request of their HTTP session. */
public interface SessionAccess {

    /**
     * Asks the context of the beans while it shows those of a valid session on this thread.
     *
     * @throws IllegalStateException if the session ends meanwhile
     */
    <T extends @Nullable Object> T ask(HttpSession session, Function<AlterableContext, T> question);

    /** Whether this thread asks. */
    boolean areShown();

    /** Those of the container behind a bean manager; empty where it shows them to requests alone. */
    static Optional<SessionAccess> of(BeanManager manager) {
        return WeldSessionAccess.find(manager);
    }
}

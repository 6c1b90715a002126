package dev.lightspeed.server;

import jakarta.security.jacc.PolicyContext;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The name that Jakarta Authorization has for this application, lent to threads that serve no request.
 *
 * <p>Without one, GlassFish 8.0.0 answers what is asked of {@code SecurityContext} with a {@link NullPointerException} (Exousia 3 looks
 * for its handlers by this name), and its {@code ContextService} takes none along. For use by any thread.
 */
public final class PolicyContextId {

    /** Whether the server has Jakarta Authorization, which is not in the Web Profile. */
    private static final boolean ANY = isThere();

    private static volatile @Nullable String known;

    private PolicyContextId() {}

    /** Remembers the one of this thread, which serves a request of the application. */
    public static void learn() {
        String here = ANY ? Policy.id() : null;
        if (here != null) {
            known = here;
        }
    }

    /** Asks while this thread has the one that was learnt, unless it has its own. */
    public static <T extends @Nullable Object> T during(Supplier<T> question) {
        String id = known;
        return id == null || Policy.id() != null ? question.get() : Policy.lend(id, question);
    }

    private static boolean isThere() {
        try {
            Class.forName("jakarta.security.jacc.PolicyContext", false, PolicyContextId.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException noJakartaAuthorization) {
            return false;
        }
    }

    /** Loaded when first asked, so that a server without Jakarta Authorization can load the class around it. */
    private static final class Policy {

        static @Nullable String id() {
            return PolicyContext.getContextID();
        }

        static <T extends @Nullable Object> T lend(String id, Supplier<T> question) {
            PolicyContext.setContextID(id);
            try {
                return question.get();
            } finally {
                PolicyContext.setContextID(null);
            }
        }
    }
}

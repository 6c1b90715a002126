package dev.lightspeed.test.server;

import java.security.Principal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who sits before a browser, as a server sees it.
 *
 * @param name    of the caller; {@code null} for nobody who is logged in
 * @param roles   of the caller
 * @param session what the {@code HttpSession} holds, shared and changed by its requests
 */
public record Caller(@Nullable String name, Set<String> roles, Locale locale, Map<String, Object> session) {

    /** Takes the roles over; the session stays the one that is given. */
    public Caller {
        roles = Set.copyOf(roles);
    }

    /** Somebody who is not logged in. */
    public static Caller nobody() {
        return new Caller(null, Set.of(), Locale.ENGLISH, new HashMap<>());
    }

    /** The same caller with a session of their own. */
    public Caller apart() {
        return new Caller(name, roles, locale, new HashMap<>(session));
    }

    @Nullable
    Principal principal() {
        return name == null ? null : new Named(name);
    }

    private record Named(String name) implements Principal {

        @Override
        public String getName() {
            return name;
        }
    }
}

package dev.lightspeed.test.server;

import dev.lightspeed.test.security.Caller;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who sits before a browser, as a server sees it.
 *
 * @param name    of the caller; {@code null} for nobody who is logged in
 * @param roles   of the caller
 * @param session what the {@code HttpSession} holds, shared and changed by its requests
 */
public record User(@Nullable String name, Set<String> roles, Locale locale, Map<String, Object> session) {

    /** Takes the roles over; the session stays the one that is given. */
    public User {
        roles = Set.copyOf(roles);
    }

    /** Somebody who is not logged in. */
    public static User nobody() {
        return new User(null, Set.of(), Locale.ENGLISH, new HashMap<>());
    }

    /** The same caller with a session of their own. */
    public User apart() {
        return new User(name, roles, locale, new HashMap<>(session));
    }

    /** The user as a caller; empty for somebody who is not logged in. */
    Optional<Caller> caller() {
        return Optional.ofNullable(name).map(known -> new Caller(known, roles));
    }
}

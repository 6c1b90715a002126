package dev.lightspeed.test.server;

import dev.lightspeed.test.security.Caller;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who comes to a browser, as a server sees it.
 *
 * @param name    of the caller; {@code null} for nobody who is logged in
 * @param roles   of the caller
 * @param locale  {@code null} for the one that the browser has
 * @param session what is put into the {@code HttpSession}; without anything none is begun
 */
public record User(
        @Nullable String name, Set<String> roles, @Nullable Locale locale, Map<String, Object> session) {

    public User {
        roles = Set.copyOf(roles);
        session = Map.copyOf(session);
    }

    /** Somebody who is not logged in. */
    public static User nobody() {
        return new User(null, Set.of(), null, Map.of());
    }

    /** The user as a caller; empty for somebody who is not logged in. */
    Optional<Caller> caller() {
        return Optional.ofNullable(name).map(known -> new Caller(known, roles));
    }
}

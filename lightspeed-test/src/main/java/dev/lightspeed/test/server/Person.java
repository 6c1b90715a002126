package dev.lightspeed.test.server;

import java.security.Principal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who sits before a browser.
 *
 * @param name    of the caller; {@code null} for nobody who is logged in
 * @param roles   of the caller
 * @param session what the {@code HttpSession} holds, shared and changed by its requests
 */
public record Person(@Nullable String name, Set<String> roles, Locale locale, Map<String, Object> session) {

    /** Takes the roles over; the session stays the one that is given. */
    public Person {
        roles = Set.copyOf(roles);
    }

    /** Somebody who is not logged in. */
    public static Person nobody() {
        return new Person(null, Set.of(), Locale.ENGLISH, new HashMap<>());
    }

    @Nullable
    Principal principal() {
        return name == null ? null : new Caller(name);
    }

    private record Caller(String name) implements Principal {

        @Override
        public String getName() {
            return name;
        }
    }
}

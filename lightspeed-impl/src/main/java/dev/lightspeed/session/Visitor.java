package dev.lightspeed.session;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is behind a page, as captured from an HTTP request or the upgrade.
 *
 * @param caller  the name of the user logged in, {@code null} for nobody
 * @param roles   those of the declared roles that the caller has
 * @param browser the value of the browser's signed cookie; ties a token to the browser it was given to
 * @param address the remote address, for quotas
 */
public record Visitor(@Nullable String caller, Set<String> roles, Locale locale, String browser, String address) {

    public Visitor {
        roles = Set.copyOf(roles);
    }
}

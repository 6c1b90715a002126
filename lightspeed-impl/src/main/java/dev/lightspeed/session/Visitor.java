package dev.lightspeed.session;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is behind a page, as captured from an HTTP request or the upgrade.
 *
 * @param caller      the name of the user logged in, {@code null} for nobody
 * @param roles       those of the declared roles that the caller has
 * @param browser     the value of the browser's signed cookie; ties a token to the browser it was given to
 * @param address     the remote address, for quotas
 * @param httpSession the id of the HTTP session; empty where there is none
 * @param login       what turns run as
 */
public record Visitor(
        @Nullable String caller,
        Set<String> roles,
        Locale locale,
        String browser,
        String address,
        String httpSession,
        Login login) {

    public Visitor {
        roles = Set.copyOf(roles);
    }

    /** A visitor without an HTTP session, of whom the container knows nothing more. */
    public Visitor(@Nullable String caller, Set<String> roles, Locale locale, String browser, String address) {
        this(caller, roles, locale, browser, address, "", Login.NONE);
    }

    /** The same with what turns run as. */
    public Visitor with(Login other) {
        return new Visitor(caller, roles, locale, browser, address, httpSession, other);
    }

    /** The same in an HTTP session. */
    public Visitor in(String otherSession) {
        return new Visitor(caller, roles, locale, browser, address, otherSession, login);
    }

    /** Whether it is the same caller at the same browser. */
    public boolean isSame(Visitor other) {
        return browser.equals(other.browser) && Objects.equals(caller, other.caller);
    }

    /** Whether a page that was drawn for the other may stay with this one: the same, with no role less. */
    boolean mayStand(Visitor other) {
        return isSame(other) && roles.containsAll(other.roles);
    }
}

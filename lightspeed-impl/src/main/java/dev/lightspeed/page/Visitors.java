package dev.lightspeed.page;

import dev.lightspeed.session.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Captures who is behind a request, at the GET of a page and at the upgrade. For use by any thread. */
public final class Visitors {

    private final Set<String> roles;
    private final BrowserCookie cookie;

    /**
     * @param roles     the roles that the application declares; a container answers only whether a caller has a named one
     * @param cookieKey secret, signs the browser's cookie
     */
    public Visitors(Set<String> roles, byte[] cookieKey) {
        this.roles = Set.copyOf(roles);
        this.cookie = new BrowserCookie(cookieKey);
    }

    /**
     * The visitor behind an upgrade.
     *
     * @param cookies the {@code Cookie} headers; without a good cookie the visitor is a browser never seen before
     */
    public Visitor of(
            @Nullable Principal caller,
            Predicate<String> hasRole,
            Locale locale,
            List<String> cookies,
            String address) {
        Set<String> held =
                caller == null ? Set.of() : roles.stream().filter(hasRole).collect(Collectors.toSet());
        String name = caller == null ? null : caller.getName();
        return new Visitor(name, held, locale, browser(cookies), address);
    }

    /** The visitor behind a request. */
    public Visitor of(HttpServletRequest request) {
        return of(
                request.getUserPrincipal(),
                request::isUserInRole,
                request.getLocale(),
                cookies(request),
                request.getRemoteAddr());
    }

    /** Whether the browser of this visitor, made of the request, has yet to be given its cookie. */
    boolean isNew(Visitor visitor, HttpServletRequest request) {
        // A number just drawn stands in no header, and one read from a header has been verified then.
        return cookies(request).stream().noneMatch(header -> header.contains(visitor.browser()));
    }

    BrowserCookie cookie() {
        return cookie;
    }

    private String browser(List<String> cookies) {
        return cookies.stream()
                .flatMap(header -> cookie.read(header).stream())
                .findFirst()
                .orElseGet(cookie::draw);
    }

    private static List<String> cookies(HttpServletRequest request) {
        return Collections.list(request.getHeaders("Cookie"));
    }
}

package dev.lightspeed.page;

import dev.lightspeed.session.Login;
import dev.lightspeed.session.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Captures who is behind a request, at the GET of a page and at the upgrade. For use by any thread. */
public final class Visitors {

    private static final String DRAWN = Visitors.class.getName();

    private final Set<String> roles;
    private final BrowserCookie cookie;
    private final Function<Visitor, Login> logins;

    /**
     * @param roles     the roles that the application declares; a container answers only whether a caller has a named one
     * @param cookieKey secret, signs the browser's cookie
     * @param logins    captures what turns of the visitor run as, on the thread of the visitor's request
     */
    public Visitors(Set<String> roles, byte[] cookieKey, Function<Visitor, Login> logins) {
        this.roles = Set.copyOf(roles);
        this.cookie = new BrowserCookie(cookieKey);
        this.logins = logins;
    }

    /** Who an HTTP request or an upgrade is from, as the container says it. */
    public interface Source {

        @Nullable
        Principal caller();

        boolean hasRole(String role);

        Locale locale();

        /** The {@code Cookie} headers. */
        List<String> cookies();

        /** The remote address; empty where it is not known. */
        String address();

        /** The HTTP session, if there is one. None is made. */
        @Nullable
        HttpSession session();

        /** The number of a browser never seen before. */
        default String drawn(Supplier<String> draw) {
            return draw.get();
        }
    }

    /** The visitor behind a request that leads to no page. Without a good cookie it is a browser never seen before. */
    public Visitor of(HttpServletRequest request) {
        return of(new RequestSource(request));
    }

    /** The same for a page: knows what turns run as. */
    Visitor forPage(HttpServletRequest request) {
        return withLogin(of(request));
    }

    /** The visitor behind an upgrade or a renewal: what turns run as is captured anew. */
    public Visitor again(Source source) {
        Visitor visitor = withLogin(of(source));
        visitor.login().renew();
        return visitor;
    }

    /** The same for a renewal. */
    Visitor again(HttpServletRequest request) {
        return again(new RequestSource(request));
    }

    private Visitor withLogin(Visitor visitor) {
        return visitor.caller() == null ? visitor : visitor.with(logins.apply(visitor));
    }

    private Visitor of(Source source) {
        Principal caller = source.caller();
        Set<String> held = caller == null
                ? Set.of()
                : roles.stream().filter(source::hasRole).collect(Collectors.toSet());
        String name = caller == null ? null : caller.getName();
        HttpSession session = source.session();
        return new Visitor(
                name,
                held,
                source.locale(),
                browser(source),
                source.address(),
                session == null ? "" : session.getId(),
                Login.NONE);
    }

    /** Whether the browser of this visitor, made of the request, has yet to be given its cookie. */
    boolean isNew(Visitor visitor, HttpServletRequest request) {
        // A number just drawn stands in no header, and one read from a header has been verified then.
        return cookies(request).stream().noneMatch(header -> header.contains(visitor.browser()));
    }

    /** The browser that sent the request; empty where it brings no good cookie. */
    Optional<String> browser(HttpServletRequest request) {
        return known(cookies(request));
    }

    BrowserCookie cookie() {
        return cookie;
    }

    private String browser(Source source) {
        return known(source.cookies()).orElseGet(() -> source.drawn(cookie::draw));
    }

    private Optional<String> known(List<String> cookies) {
        return cookies.stream().flatMap(header -> cookie.read(header).stream()).findFirst();
    }

    private static List<String> cookies(HttpServletRequest request) {
        return Collections.list(request.getHeaders("Cookie"));
    }

    private record RequestSource(HttpServletRequest request) implements Source {

        @Override
        public @Nullable Principal caller() {
            return request.getUserPrincipal();
        }

        @Override
        public boolean hasRole(String role) {
            return request.isUserInRole(role);
        }

        @Override
        public Locale locale() {
            return request.getLocale();
        }

        @Override
        public List<String> cookies() {
            return Visitors.cookies(request);
        }

        @Override
        public String address() {
            return request.getRemoteAddr();
        }

        @Override
        public @Nullable HttpSession session() {
            return request.getSession(false);
        }

        // All that is drawn for one request is for one browser.
        @Override
        public String drawn(Supplier<String> draw) {
            if (!(request.getAttribute(DRAWN) instanceof String)) {
                request.setAttribute(DRAWN, draw.get());
            }
            return String.valueOf(request.getAttribute(DRAWN));
        }
    }
}

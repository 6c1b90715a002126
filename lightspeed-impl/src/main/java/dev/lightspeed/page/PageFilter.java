package dev.lightspeed.page;

import dev.lightspeed.session.Refusal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.Set;

/** Leads requests to their targets by the table of routes; a request for anything else goes on untouched. */
public final class PageFilter extends HttpFilter {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Logger LOG = System.getLogger("dev.lightspeed.page");

    private final transient Routes<Target> routes;
    private final transient PageHeaders headers;

    /** @param headers set on every answer of a target */
    public PageFilter(Routes<Target> routes, PageHeaders headers) {
        this.routes = routes;
        this.headers = headers;
    }

    @Override
    protected void doFilter(HttpServletRequest http, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        PageRequest request = new PageRequest(http);
        Optional<Location> location = Location.of(request.url());
        Optional<Target> target = location.flatMap(at -> routes.find(http.getMethod(), at));
        if (target.isPresent()) {
            answer(target.get(), request, location.orElseThrow(), response);
        } else if (!isElsewhere(request, location, response)) {
            chain.doFilter(http, response);
        }
    }

    private void answer(Target target, PageRequest request, Location location, HttpServletResponse response)
            throws IOException {
        headers.on(response);
        try {
            target.answer(request, location, response);
        } catch (Refusal refusal) {
            LOG.log(Level.INFO, refusal::line);
            ErrorPage.of(refusal).answer(response);
        }
    }

    /** Answers a request whose path leads somewhere with another method, or without its last slash. */
    private boolean isElsewhere(PageRequest request, Optional<Location> location, HttpServletResponse response)
            throws IOException {
        Set<String> allowed = location.map(routes::methods).orElse(Set.of());
        if (!allowed.isEmpty()) {
            headers.on(response);
            response.setHeader("Allow", String.join(", ", allowed));
            ErrorPage.METHOD_NOT_ALLOWED.answer(response);
            return true;
        }
        if (request.looks() && request.path().endsWith("/") && leadsSomewhere(withoutSlash(request.path()))) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader(
                    "Location", request.http().getContextPath() + withoutSlash(request.path()) + request.query());
            return true;
        }
        return false;
    }

    private boolean leadsSomewhere(String path) {
        return Location.of(path).flatMap(at -> routes.find("GET", at)).isPresent();
    }

    private static String withoutSlash(String path) {
        return path.substring(0, path.length() - 1);
    }
}

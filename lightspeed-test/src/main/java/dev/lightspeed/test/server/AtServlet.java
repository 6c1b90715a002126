package dev.lightspeed.test.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/** A request as the servlet of a pattern sees it: its path is in two parts. */
final class AtServlet extends HttpServletRequestWrapper {

    private final UrlPattern pattern;

    AtServlet(HttpServletRequest request, UrlPattern pattern) {
        super(request);
        this.pattern = pattern;
    }

    @Override
    public String getServletPath() {
        return pattern.part(path());
    }

    @Override
    public @Nullable String getPathInfo() {
        String rest = path().substring(getServletPath().length());
        return rest.isEmpty() ? null : rest;
    }

    private String path() {
        return getRequestURI().substring(getContextPath().length());
    }
}

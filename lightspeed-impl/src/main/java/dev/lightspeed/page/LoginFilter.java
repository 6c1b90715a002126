package dev.lightspeed.page;

import dev.lightspeed.session.Callers;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serial;
import java.security.Principal;
import org.jspecify.annotations.Nullable;

/**
 * Sees every request of the application: notes the use of its HTTP session, and where a caller has logged out in it, lets the
 * pages of that caller at that browser come again.
 *
 * <p>Compares who is there before and after, and wraps nothing: what CDI injects is the container's request, whose logout a
 * wrapper would miss, and servers want their own for an upgrade.
 */
public final class LoginFilter extends HttpFilter {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Visitors visitors;
    private final transient HttpSessions sessions;
    private final transient Callers callers;

    /** Lets those of the callers come again who log out. */
    public LoginFilter(Visitors visitors, HttpSessions sessions, Callers callers) {
        this.visitors = visitors;
        this.sessions = sessions;
        this.callers = callers;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        // An upgrade is a browser's that found its way back, and no use; afterwards the request is none any more.
        if ("websocket".equalsIgnoreCase(request.getHeader("Upgrade")) || isRenewal(request)) {
            chain.doFilter(request, response);
        } else {
            AnswerUnderWay.keep(request, response);
            watched(request, response, chain);
        }
    }

    private static boolean isRenewal(HttpServletRequest request) {
        return request.getRequestURI().equals(request.getContextPath() + RenewalServlet.PATH);
    }

    private void watched(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpSession session = request.getSession(false);
        if (session != null) {
            sessions.used(session);
        }
        String before = caller(request);
        try {
            chain.doFilter(request, response);
        } finally {
            if (before != null && !before.equals(caller(request))) {
                visitors.browser(request).ifPresent(browser -> callers.end(before, browser));
            }
        }
    }

    private static @Nullable String caller(HttpServletRequest request) {
        Principal caller = request.getUserPrincipal();
        return caller == null ? null : caller.getName();
    }
}

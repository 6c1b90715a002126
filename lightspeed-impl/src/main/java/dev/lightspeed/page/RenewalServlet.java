package dev.lightspeed.page;

import dev.lightspeed.session.Callers;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serial;

/**
 * Takes the renewals of pages: a request in which the container says anew who is logged in and has which roles. The answer is
 * empty; a page that may not go on is told over its connection.
 */
public final class RenewalServlet extends HttpServlet {

    /** Where it is to be mapped. */
    public static final String PATH = "/lightspeed/renewal";

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Visitors visitors;
    private final transient HttpSessions sessions;
    private final transient Callers callers;
    private final transient Origins origins;

    /** Renews the pages of the callers, for pages of these origins. */
    public RenewalServlet(Visitors visitors, HttpSessions sessions, Callers callers, Origins origins) {
        this.visitors = visitors;
        this.sessions = sessions;
        this.callers = callers;
        this.origins = origins;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        if (isOfPage(request)) {
            renew(request);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    // Any site may let a browser post here, and would keep a login alive that its user has forgotten.
    private boolean isOfPage(HttpServletRequest request) {
        return visitors.browser(request).isPresent()
                && origins.allow(request.getHeader("Origin"), request.getHeader("Host"), request.isSecure());
    }

    private void renew(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || sessions.renewed(session, "active".equals(request.getQueryString()))) {
            callers.renew(visitors.again(request));
        }
    }

    // A login page may lead here, where the renewal was the request that met it.
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + "/");
    }
}

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

    /** Renews the pages of the callers. */
    public RenewalServlet(Visitors visitors, HttpSessions sessions, Callers callers) {
        this.visitors = visitors;
        this.sessions = sessions;
        this.callers = callers;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session == null || sessions.renewed(session, "active".equals(request.getQueryString()))) {
            callers.renew(visitors.of(request));
        }
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    // A login page may lead here, where the renewal was the request that met it.
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + "/");
    }
}

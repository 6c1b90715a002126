package dev.lightspeed.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.websocket.server.ServerContainer;
import java.io.IOException;
import java.io.Serial;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Shows a handshake the HTTP session that is there, and makes none.
 *
 * <p>Open Liberty 26.0.0.3 asks each handshake for its HTTP session, which makes one. The page would end with it: when nobody
 * had sent a request for its time, and each time the application is deployed anew.
 */
public final class SessionlessHandshakes extends HttpFilter {

    @Serial
    private static final long serialVersionUID = 1L;

    SessionlessHandshakes() {}

    /** A filter for the path of a socket, if the server behind the container needs one; others want their own request there. */
    public static Optional<Filter> of(ServerContainer container) {
        return container.getClass().getName().contains(".wsoc.")
                ? Optional.of(new SessionlessHandshakes())
                : Optional.empty();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(new Request(request), response);
    }

    private static final class Request extends HttpServletRequestWrapper {

        Request(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable HttpSession getSession() {
            return getSession(false);
        }
    }
}

package dev.lightspeed.test.server;

import dev.lightspeed.cdi.LiveApplication;
import dev.lightspeed.page.RenewalServlet;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Leads requests through a running application as a servlet container does: its own filters, those of Lightspeed, and then
 * servlets.
 */
final class Front {

    private final LiveApplication application;
    private final WebParts parts;
    private final RestResources resources;

    Front(LiveApplication application, WebParts parts, RestResources resources) {
        this.application = application;
        this.parts = parts;
        this.resources = resources;
    }

    LiveApplication application() {
        return application;
    }

    /**
     * Answers a request.
     *
     * @param error the same as it is dispatched once more, for what is nowhere
     */
    void serve(Incoming incoming, Outgoing outgoing, Supplier<Incoming> error) throws IOException, ServletException {
        String path = incoming.getServletPath();
        FilterChain servlets = (asked, answered) -> {
            if (!isServed(path, (HttpServletRequest) asked, (HttpServletResponse) answered)) {
                resources.refuse(path);
                missing(error.get(), outgoing);
            }
        };
        FilterChain pages = (asked, answered) -> application.pages().doFilter(asked, answered, servlets);
        FilterChain logins = (asked, answered) -> application.logins().doFilter(asked, answered, pages);
        parts.before(logins, path).doFilter(incoming, outgoing);
    }

    private boolean isServed(String path, HttpServletRequest asked, HttpServletResponse answered)
            throws IOException, ServletException {
        Optional<WebParts.Found> found = parts.servlet(path);
        if (path.equals(RenewalServlet.PATH)) {
            application.renewals().service(asked, answered);
        } else if (path.startsWith("/lightspeed/")) {
            application.assets().service(asked, answered);
        } else if (found.isPresent()) {
            found.get().servlet().service(new AtServlet(asked, found.get().pattern()), answered);
        } else {
            return false;
        }
        return true;
    }

    /** As the web fragment has it: what is nowhere is answered by the assets' servlet. */
    void missing(Incoming error, Outgoing outgoing) throws IOException, ServletException {
        application.assets().service(error, outgoing);
    }

    /** Ends the application: browsers are told to come back later. */
    void drain() {
        application.drain();
        parts.ended();
    }
}

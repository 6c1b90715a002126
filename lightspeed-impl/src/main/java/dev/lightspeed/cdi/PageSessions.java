package dev.lightspeed.cdi;

import dev.lightspeed.server.SessionAccess;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.spi.AlterableContext;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The HTTP sessions behind pages, for turns that serve no request. For use by any thread.
 *
 * @param access   empty where the server shows them to requests alone
 * @param sessions finds the session of an id, unless it has ended
 */
record PageSessions(Optional<SessionAccess> access, Function<String, Optional<HttpSession>> sessions) {

    /** Whether the server's own context shows them to this thread. */
    boolean areShown() {
        return access.map(SessionAccess::areShown).orElse(false);
    }

    /**
     * Asks the server's context while it shows the beans of the page's session.
     *
     * @throws ContextNotActiveException if there is no such session, or no such context
     */
    <R extends @Nullable Object> R ask(LivePage page, Function<AlterableContext, R> question) {
        SessionAccess shown = access.orElseThrow(() -> refusal(
                page,
                "the server has beans in @SessionScoped for requests only, and this turn serves none."
                        + " Read in mount what the page needs of them."));
        return shown.ask(session(page), question);
    }

    private HttpSession session(LivePage page) {
        String id = page.visitor().httpSession();
        if (id.isEmpty()) {
            throw refusal(
                    page,
                    "the page has no HTTP session, so no beans in @SessionScoped, and a turn begins none."
                            + " Call the bean in a request first: in mount, or in an endpoint.");
        }
        return sessions.apply(id)
                .filter(PageSessions::isValid)
                .orElseThrow(() -> refusal(
                        page,
                        "the HTTP session of the page has ended, and its beans in @SessionScoped with it."
                                + " Load the page anew, or keep in the view what it needs of them."));
    }

    private static boolean isValid(HttpSession session) {
        try {
            session.getCreationTime();
            return true;
        } catch (IllegalStateException invalidated) {
            return false;
        }
    }

    private static ContextNotActiveException refusal(LivePage page, String what) {
        return new ContextNotActiveException(page.view().getName() + ": " + what);
    }
}

package dev.lightspeed.test.server;

import dev.lightspeed.test.security.Caller;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody at one browser, through all its requests: who is logged in, and the HTTP session. */
final class Sitting {

    private final User user;
    private @Nullable PersonalSession session;
    private boolean isLoggedOut;

    /** What the user brings in the session is there from the beginning. */
    Sitting(User user, ServletContext context, HttpSessionListener listener) {
        this.user = user;
        if (!user.session().isEmpty()) {
            begin(user.session(), context, listener);
        }
    }

    /** Who is logged in. */
    Optional<Caller> caller() {
        return isLoggedOut ? Optional.empty() : user.caller();
    }

    /** Nobody is logged in from now on. The HTTP session stays. */
    void logOut() {
        isLoggedOut = true;
    }

    Locale locale() {
        return user.locale();
    }

    /** The HTTP session, if there is one. */
    @Nullable
    PersonalSession session() {
        return session;
    }

    /** The HTTP session, begun if there is none. */
    PersonalSession session(ServletContext context, HttpSessionListener listener) {
        PersonalSession known = session;
        return known == null ? begin(Map.of(), context, listener) : known;
    }

    private PersonalSession begin(Map<String, Object> values, ServletContext context, HttpSessionListener listener) {
        PersonalSession fresh = new PersonalSession(values, context, listener, () -> session = null);
        session = fresh;
        return fresh;
    }

    /** The browser is gone: the beans of the session go with it, and nobody is told. */
    void end() {
        if (session != null) {
            session.beans().destroy();
        }
    }
}

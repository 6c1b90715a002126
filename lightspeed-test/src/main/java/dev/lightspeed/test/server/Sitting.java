package dev.lightspeed.test.server;

import dev.lightspeed.page.HttpSessions;
import dev.lightspeed.test.security.Caller;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpSessionEvent;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Somebody at one browser, through all its requests: who is logged in, and the HTTP session. */
public final class Sitting {

    private final ServletContext context;
    private final Supplier<HttpSessions> listener;
    private final Time time;
    private User user = User.nobody();
    private Locale locale = Locale.ENGLISH;
    private @Nullable PersonalSession session;
    private boolean isLoggedOut;

    /** @param listener told of HTTP sessions */
    Sitting(ServletContext context, Supplier<HttpSessions> listener, Time time) {
        this.context = context;
        this.listener = listener;
        this.time = time;
    }

    /**
     * Somebody comes to the browser. Who it is and in which roles holds from now on, for all that the browser asks; so does the
     * locale, if one is said. What the user brings is put into the HTTP session.
     */
    public void comes(User now) {
        user = now;
        isLoggedOut = false;
        Locale said = now.locale();
        locale = said == null ? locale : said;
        now.session().forEach((name, value) -> begun().setAttribute(name, value));
    }

    /** Who is logged in. */
    Optional<Caller> caller() {
        return isLoggedOut ? Optional.empty() : user.caller();
    }

    /** Nobody is logged in until somebody comes. The HTTP session stays. */
    void logOut() {
        isLoggedOut = true;
    }

    Locale locale() {
        return locale;
    }

    /** A request comes: the HTTP session is in use. */
    void asks() {
        if (session != null) {
            session.used();
        }
    }

    /** The HTTP session, if there is one. */
    @Nullable
    PersonalSession session() {
        return session;
    }

    /** The HTTP session, begun if there is none. */
    PersonalSession begun() {
        PersonalSession known = session;
        if (known != null) {
            return known;
        }
        PersonalSession fresh = new PersonalSession(context, listener, time, () -> session = null);
        session = fresh;
        listener.get().sessionCreated(new HttpSessionEvent(fresh));
        return fresh;
    }

    /** The browser is gone: the beans of the session go with it, and nobody is told. */
    void end() {
        if (session != null) {
            session.beans().destroy();
        }
    }
}

package dev.lightspeed.page;

import dev.lightspeed.session.Callers;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionIdListener;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * The HTTP sessions of an application: pages of a caller end with theirs, and what is only a renewal does not keep one alive. For
 * use by any thread.
 *
 * <p>A container takes every request for a use of the session. So that an open page does not keep a login for ever, uses
 * are noted here too, without renewals, and a session that nobody has used for its time is invalidated by the next renewal.
 */
public final class HttpSessions implements HttpSessionListener, HttpSessionIdListener {

    private final Callers callers;
    private final KeepAlive keepAlive;
    private final LongSupplier now;
    private final Map<String, Long> used = new ConcurrentHashMap<>();

    /** @param now milliseconds that only go on */
    public HttpSessions(Callers callers, KeepAlive keepAlive, LongSupplier now) {
        this.callers = callers;
        this.keepAlive = keepAlive;
        this.now = now;
    }

    /** What keeps the HTTP session of a page alive, besides the requests of the application. */
    public enum KeepAlive {
        /** Keys and pointers, in any of its pages. */
        ACTIVITY,
        NEVER
    }

    /** A request of the application has used the session. */
    void used(HttpSession session) {
        used.put(session.getId(), now.getAsLong());
    }

    /**
     * A page is open in the session.
     *
     * @param active whether its user has done something since the last renewal
     * @return whether the session goes on; otherwise it is invalid now
     */
    boolean renewed(HttpSession session, boolean active) {
        if (active && keepAlive == KeepAlive.ACTIVITY) {
            used(session);
        }
        long last = used.computeIfAbsent(session.getId(), id -> now.getAsLong());
        long longest = session.getMaxInactiveInterval() * 1000L;
        if (longest <= 0 || now.getAsLong() - last < longest) {
            return true;
        }
        session.invalidate();
        return false;
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        String id = event.getSession().getId();
        used.remove(id);
        callers.endSession(id);
    }

    @Override
    public void sessionIdChanged(HttpSessionEvent event, String old) {
        String id = event.getSession().getId();
        Long last = used.remove(old);
        if (last != null) {
            used.put(id, last);
        }
        callers.renamed(old, id);
    }
}

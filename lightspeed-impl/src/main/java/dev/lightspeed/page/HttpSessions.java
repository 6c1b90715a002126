package dev.lightspeed.page;

import dev.lightspeed.session.Callers;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionIdListener;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * The HTTP sessions of an application: pages of a caller end with theirs, turns find that of their page, and what is only a renewal
 * does not keep one alive. For use by any thread.
 *
 * <p>A container takes every request for a use of the session. So that an open page does not keep a login for ever, uses
 * are noted here too, without renewals, and a session that nobody has used for its time is invalidated by the next renewal.
 */
public final class HttpSessions implements HttpSessionListener, HttpSessionIdListener {

    private final Callers callers;
    private final KeepAlive keepAlive;
    private final LongSupplier now;
    private final Map<String, Use> uses = new ConcurrentHashMap<>();

    /** A session as the container gave it last, when it was used, and how long it may go unused then; 0 for ever. */
    private record Use(HttpSession session, long at, long longest) {

        boolean isOver(long now) {
            return longest > 0 && now - at >= longest;
        }
    }

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
        uses.put(session.getId(), use(session));
    }

    private Use use(HttpSession session) {
        return new Use(session, now.getAsLong(), Math.max(0, session.getMaxInactiveInterval()) * 1000L);
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
        Use last = known(session);
        if (!last.isOver(now.getAsLong())) {
            return true;
        }
        session.invalidate();
        return false;
    }

    /** An upgrade has shown the session, which may be older than this application. It is no use. */
    public void seen(HttpSession session) {
        known(session);
    }

    private Use known(HttpSession session) {
        return uses.computeIfAbsent(session.getId(), id -> use(session));
    }

    /** The session of an id, unless it has ended. */
    public Optional<HttpSession> find(String id) {
        return Optional.ofNullable(uses.get(id)).map(Use::session);
    }

    /**
     * Forgets sessions that have ended without a word: a request that is under way then may note a use after the end. For every
     * minute or so.
     */
    public void sweep() {
        long time = now.getAsLong();
        // An open page has renewed its session twice until then, and so has ended it.
        uses.values().removeIf(use -> use.isOver(time - use.longest));
    }

    /** How many are known. */
    int size() {
        return uses.size();
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        used(event.getSession());
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        String id = event.getSession().getId();
        uses.remove(id);
        callers.endSession(id);
    }

    @Override
    public void sessionIdChanged(HttpSessionEvent event, String old) {
        String id = event.getSession().getId();
        Use last = uses.remove(old);
        if (last != null) {
            uses.put(id, last);
        }
        callers.renamed(old, id);
    }
}

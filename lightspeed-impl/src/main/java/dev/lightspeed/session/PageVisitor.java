package dev.lightspeed.session;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * Who is behind one page, as the last request of the caller showed it: what turns run as, the HTTP session, and until when another
 * request has to show it again. For use by any thread.
 */
final class PageVisitor implements Supplier<Visitor> {

    /** How long a browser may take to answer when it is asked for a renewal. */
    static final Duration ANSWER = Duration.ofMinutes(1);

    private final LiveSession session;
    private final Callers callers;
    private final long unrenewed;
    private volatile Visitor visitor;
    private volatile long due;
    private boolean asked;
    private boolean entered;
    private boolean gone;

    /** @param unrenewed how long a page goes on without a renewal */
    PageVisitor(LiveSession session, Callers callers, Visitor visitor, Duration unrenewed, long now) {
        this.session = session;
        this.callers = callers;
        this.visitor = visitor;
        this.unrenewed = unrenewed.toMillis();
        this.due = now + this.unrenewed;
    }

    @Override
    public Visitor get() {
        return visitor;
    }

    /** The page begins, unless it has ended already. */
    synchronized void enter() {
        if (gone) {
            return;
        }
        entered = true;
        callers.add(session, visitor);
        visitor.login().enter();
    }

    /** The page has ended. Told once. */
    synchronized void leave() {
        gone = true;
        if (entered) {
            callers.remove(session, visitor);
            visitor.login().leave();
        }
    }

    /** A request of the caller has shown that the login holds. */
    synchronized void renewed(Visitor by, long now) {
        asked = false;
        due = now + unrenewed;
        if (entered && !gone) {
            renamed(by.httpSession());
            take(by);
        }
    }

    /** The caller's HTTP session has another id; not told where a request shows none. */
    synchronized void renamed(String httpSession) {
        if (!entered || gone || httpSession.isEmpty() || httpSession.equals(visitor.httpSession())) {
            return;
        }
        callers.remove(session, visitor);
        visitor = visitor.in(httpSession);
        callers.add(session, visitor);
    }

    // What the container captured last counts, unless it knows of roles for which the page was not drawn.
    private void take(Visitor by) {
        Login before = visitor.login();
        Login now = by.login();
        if (now != Login.NONE && now != before && by.roles().equals(visitor.roles())) {
            now.enter();
            visitor = visitor.with(now);
            before.leave();
        }
    }

    /**
     * Wants a renewal soon.
     *
     * @return whether nobody waits for one already
     */
    synchronized boolean asks(long now) {
        if (asked) {
            return false;
        }
        asked = true;
        due = Math.min(due, now + ANSWER.toMillis());
        return true;
    }

    /** Whether nothing has shown for too long that the login holds. */
    boolean isOverdue(long now) {
        return visitor.caller() != null && now >= due;
    }
}

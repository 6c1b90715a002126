package dev.lightspeed.session;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.function.Predicate;

/**
 * The pages behind which somebody is logged in, and what becomes of them when the login changes or ends. For use by any
 * thread; everything here returns at once.
 *
 * <p>A page that has to come again is closed with {@link CloseCode#LOGIN}: its browser loads it anew, and so meets
 * whatever asks for a login. The same becomes of a connection that is still to say hello, since it would join as who was
 * logged in at its handshake.
 */
public final class Callers {

    /** Longer than a transport waits for a hello. */
    private static final Duration HELLO = Duration.ofSeconds(30);

    private final LongSupplier now;
    private final SessionIndex byBrowser = new SessionIndex();
    private final SessionIndex byHttpSession = new SessionIndex();
    private final Set<LiveSession> all = ConcurrentHashMap.newKeySet();
    private final Set<Newcomer> newcomers = ConcurrentHashMap.newKeySet();

    /** @param now milliseconds that only go on */
    Callers(LongSupplier now) {
        this.now = now;
    }

    /** A page of nobody is known by its HTTP session alone, and only to learn another id. */
    void add(LiveSession session, Visitor visitor) {
        if (visitor.caller() != null) {
            all.add(session);
            byBrowser.add(visitor.browser(), session);
        }
        if (!visitor.httpSession().isEmpty()) {
            byHttpSession.add(visitor.httpSession(), session);
        }
    }

    void remove(LiveSession session, Visitor visitor) {
        all.remove(session);
        byBrowser.remove(visitor.browser(), session);
        byHttpSession.remove(visitor.httpSession(), session);
    }

    /** A handshake was made, and a hello is to come. Ends that concern its visitor are noted from now on. */
    public Newcomer expect(Visitor visitor) {
        Newcomer newcomer = new Newcomer(visitor, now.getAsLong());
        if (visitor.caller() != null) {
            newcomers.add(newcomer);
        }
        return newcomer;
    }

    /** The hello has come. */
    void arrived(Newcomer newcomer) {
        newcomers.remove(newcomer);
    }

    /** Forgets handshakes after which nothing came. */
    void sweep() {
        long late = now.getAsLong() - HELLO.toMillis();
        newcomers.stream().filter(newcomer -> newcomer.since() <= late).forEach(Newcomer::end);
        newcomers.removeIf(Newcomer::hasEnded);
    }

    /** How many handshakes wait for their hello. */
    int expected() {
        return newcomers.size();
    }

    /**
     * An HTTP request shows who is logged in at a browser now. Pages of somebody else, and pages drawn for a role that the
     * caller has no more, have to come again; the others may go on.
     */
    public void renew(Visitor visitor) {
        endNewcomers(other -> other.browser().equals(visitor.browser()) && !visitor.mayStand(other));
        for (LiveSession session : byBrowser.at(visitor.browser())) {
            if (visitor.mayStand(session.visitor())) {
                session.renewed(visitor);
            } else {
                session.leave(CloseCode.LOGIN);
            }
        }
    }

    /**
     * Lets pages come again.
     *
     * @return how many
     */
    public int end(Predicate<Visitor> whose) {
        return end(all, whose);
    }

    /** The same with the pages of a caller at one browser. */
    public int end(String caller, String browser) {
        return end(
                byBrowser.at(browser), visitor -> visitor.browser().equals(browser) && caller.equals(visitor.caller()));
    }

    /** The same with the pages of an HTTP session. */
    public int endSession(String httpSession) {
        return end(
                byHttpSession.at(httpSession),
                visitor -> visitor.caller() != null && visitor.httpSession().equals(httpSession));
    }

    // Newcomers first: one of them that joins meanwhile is among the sessions then.
    private int end(Collection<LiveSession> among, Predicate<Visitor> whose) {
        endNewcomers(whose);
        List<LiveSession> ended =
                among.stream().filter(session -> whose.test(session.visitor())).toList();
        ended.forEach(session -> session.leave(CloseCode.LOGIN));
        return ended.size();
    }

    private void endNewcomers(Predicate<Visitor> whose) {
        newcomers.stream().filter(newcomer -> whose.test(newcomer.visitor())).forEach(Newcomer::end);
    }

    /**
     * Lets browsers ask for a renewal of these pages now, and not when it is due. A page for which none comes within a minute has
     * to come again.
     *
     * @return how many
     */
    public int ask(Predicate<Visitor> whose) {
        List<LiveSession> asked =
                all.stream().filter(session -> whose.test(session.visitor())).toList();
        asked.forEach(LiveSession::askForRenewal);
        return asked.size();
    }

    /** An HTTP session has another id from now on. */
    public void renamed(String from, String to) {
        byHttpSession.at(from).forEach(session -> session.renamed(to));
    }
}

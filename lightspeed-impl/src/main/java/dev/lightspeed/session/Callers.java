package dev.lightspeed.session;

import dev.lightspeed.protocol.Effect;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * The pages behind which somebody is logged in, and what becomes of them when the login changes or ends. For use by any
 * thread; everything here returns at once.
 *
 * <p>A page that has to come again is closed with {@link CloseCode#LOGIN}: its browser loads it anew, and so meets
 * whatever asks for a login.
 */
public final class Callers {

    private final Map<String, Set<LiveSession>> byBrowser = new ConcurrentHashMap<>();

    Callers() {}

    void add(LiveSession session) {
        if (session.visitor().caller() != null) {
            byBrowser.compute(session.visitor().browser(), (browser, sessions) -> {
                Set<LiveSession> all = sessions == null ? ConcurrentHashMap.newKeySet(1) : sessions;
                all.add(session);
                return all;
            });
        }
    }

    void remove(LiveSession session) {
        byBrowser.computeIfPresent(session.visitor().browser(), (browser, sessions) -> {
            sessions.remove(session);
            return sessions.isEmpty() ? null : sessions;
        });
    }

    /**
     * An HTTP request shows who is logged in at a browser now. Pages of somebody else, and pages drawn for a role that the
     * caller has no more, have to come again; the others may go on.
     */
    public void renew(Visitor now) {
        for (LiveSession session : byBrowser.getOrDefault(now.browser(), Set.of())) {
            if (now.mayStand(session.visitor())) {
                session.renewed(now);
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
        List<LiveSession> ended = of(whose);
        ended.forEach(session -> session.leave(CloseCode.LOGIN));
        return ended.size();
    }

    /**
     * Lets browsers ask for a renewal of these pages now, and not when it is due.
     *
     * @return how many
     */
    public int ask(Predicate<Visitor> whose) {
        List<LiveSession> asked = of(whose);
        asked.forEach(session -> session.push(Effect.event("renew", null)));
        return asked.size();
    }

    /** An HTTP session has another id from now on. */
    public void renamed(String from, String to) {
        of(visitor -> visitor.httpSession().equals(from)).forEach(session -> session.renamed(to));
    }

    private List<LiveSession> of(Predicate<Visitor> whose) {
        return byBrowser.values().stream()
                .flatMap(Set::stream)
                .filter(session -> whose.test(session.visitor()))
                .toList();
    }
}

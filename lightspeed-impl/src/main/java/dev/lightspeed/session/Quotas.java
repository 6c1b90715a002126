package dev.lightspeed.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How many live sessions there may be, in whatever room: so many in all, of each network, of each caller. For use by any
 * thread.
 *
 * <p>Where a network or a caller has all of its own, the oldest of its sessions that has no browser gives way: one that waits,
 * or resumes. Where all have one, the new one is refused.
 */
final class Quotas {

    private final Settings.Quotas bounds;

    /** Until they have ended. */
    private final Map<LiveSession, Network> all = new ConcurrentHashMap<>();

    /** By age, without those that gave way. */
    private final Map<Owner, Set<LiveSession>> owned = new HashMap<>();

    Quotas(Settings.Quotas bounds) {
        this.bounds = bounds;
    }

    private record Owner(Opened.Full full, String name) {}

    /**
     * How it went.
     *
     * @param full what has no room; empty if the session is counted now
     * @param out  had to leave for it
     */
    record Answer(Optional<Opened.Full> full, List<LiveSession> out) {}

    synchronized Answer take(LiveSession session, Network network) {
        if (all.size() >= bounds.all()) {
            return new Answer(Optional.of(Opened.Full.ALL), List.of());
        }
        List<LiveSession> out = new ArrayList<>(0);
        List<Owner> owners = owners(session, network);
        for (Owner owner : owners) {
            if (of(owner).size() >= most(owner) && !makesRoom(owner, out)) {
                return new Answer(Optional.of(owner.full), out);
            }
        }
        all.put(session, network);
        owners.forEach(owner ->
                owned.computeIfAbsent(owner, o -> new LinkedHashSet<>(2)).add(session));
        return new Answer(Optional.empty(), out);
    }

    private boolean makesRoom(Owner owner, List<LiveSession> out) {
        Optional<LiveSession> oldest =
                of(owner).stream().filter(session -> !session.line.isOpen()).findFirst();
        oldest.ifPresent(session -> {
            giveUp(session, network(session));
            out.add(session);
        });
        return oldest.isPresent();
    }

    /** The session has ended. Tells whether it was there. */
    synchronized boolean leave(LiveSession session) {
        Network network = all.remove(session);
        if (network != null) {
            giveUp(session, network);
        }
        return network != null;
    }

    private void giveUp(LiveSession session, Network network) {
        for (Owner owner : owners(session, network)) {
            owned.computeIfPresent(owner, (o, sessions) -> {
                sessions.remove(session);
                return sessions.isEmpty() ? null : sessions;
            });
        }
    }

    /** All sessions that have not ended, by age no more. */
    Set<LiveSession> all() {
        return Collections.unmodifiableSet(all.keySet());
    }

    /** Where the page of a session was sent to. */
    Network network(LiveSession session) {
        return all.getOrDefault(session, Network.known(0));
    }

    private Set<LiveSession> of(Owner owner) {
        return owned.getOrDefault(owner, Set.of());
    }

    private int most(Owner owner) {
        return owner.full == Opened.Full.CALLER ? bounds.perCaller() : bounds.perAddress();
    }

    private static List<Owner> owners(LiveSession session, Network network) {
        Owner address = new Owner(Opened.Full.ADDRESS, Long.toString(network.key()));
        String caller = session.visitor().caller();
        return caller == null ? List.of(address) : List.of(address, new Owner(Opened.Full.CALLER, caller));
    }
}

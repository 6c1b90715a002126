package dev.lightspeed.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Drawn pages that wait for their browser. Bounded in number, in bytes and for each network: the oldest has to
 * leave. For use by any thread.
 */
final class WaitingRoom {

    private final Settings.Waiting bounds;
    private final Map<String, Guest> guests = new LinkedHashMap<>();
    private final Map<Long, Set<String>> byNetwork = new HashMap<>();
    private long bytes;

    WaitingRoom(Settings.Waiting bounds) {
        this.bounds = bounds;
    }

    private record Guest(LiveSession session, long network, long bytes) {}

    /** Lets a session in, and gives those that had to leave for it; perhaps itself. */
    synchronized List<LiveSession> enter(String id, LiveSession session, Network network, long size) {
        guests.put(id, new Guest(session, network.key(), size));
        byNetwork.computeIfAbsent(network.key(), a -> new LinkedHashSet<>()).add(id);
        bytes += size;
        return crowdedOut(network.key());
    }

    /** Takes a session out; only the first who asks gets it. */
    synchronized @Nullable LiveSession leave(String id) {
        Guest guest = guests.remove(id);
        if (guest == null) {
            return null;
        }
        bytes -= guest.bytes;
        Set<String> neighbours = byNetwork.getOrDefault(guest.network, new LinkedHashSet<>());
        neighbours.remove(id);
        if (neighbours.isEmpty()) {
            byNetwork.remove(guest.network);
        }
        return guest.session;
    }

    synchronized int size() {
        return guests.size();
    }

    private List<LiveSession> crowdedOut(long network) {
        List<LiveSession> out = new ArrayList<>(1);
        while (byNetwork.getOrDefault(network, Set.of()).size() > bounds.perAddress()) {
            sendAway(byNetwork.getOrDefault(network, Set.of()).iterator().next(), out);
        }
        while (guests.size() > bounds.sessions() || (bytes > bounds.bytes() && !guests.isEmpty())) {
            sendAway(guests.keySet().iterator().next(), out);
        }
        return out;
    }

    private void sendAway(String id, List<LiveSession> out) {
        LiveSession session = leave(id);
        if (session != null) {
            out.add(session);
        }
    }
}

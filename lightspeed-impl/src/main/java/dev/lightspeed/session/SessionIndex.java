package dev.lightspeed.session;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Live sessions by what several of them have in common; keeps nothing under a key without sessions. For use by any thread. */
final class SessionIndex {

    private final Map<String, Set<LiveSession>> sessions = new ConcurrentHashMap<>();

    void add(String key, LiveSession session) {
        sessions.compute(key, (same, known) -> {
            Set<LiveSession> all = known == null ? ConcurrentHashMap.newKeySet(1) : known;
            all.add(session);
            return all;
        });
    }

    void remove(String key, LiveSession session) {
        sessions.computeIfPresent(key, (same, known) -> {
            known.remove(session);
            return known.isEmpty() ? null : known;
        });
    }

    /** Those under the key; they may come and go while they are looked at. */
    Set<LiveSession> at(String key) {
        return sessions.getOrDefault(key, Set.of());
    }

    boolean isEmpty() {
        return sessions.isEmpty();
    }
}

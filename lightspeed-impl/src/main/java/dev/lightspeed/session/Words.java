package dev.lightspeed.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Finds sessions by the words that browsers bring, until these are forgotten. For use by any thread. */
final class Words {

    private final WaitingRoom waiting;
    private final Map<String, LiveSession> resumable = new ConcurrentHashMap<>();

    /** Those whose browser has said nothing since it adopted them, by the id in its token. */
    private final Map<String, LiveSession> unheard = new ConcurrentHashMap<>();

    Words(Settings.Waiting bounds) {
        this.waiting = new WaitingRoom(bounds);
    }

    /** Lets a drawn page wait for its browser; gives those that had to leave for it, perhaps itself. */
    List<LiveSession> await(String id, LiveSession session, Network network) {
        return waiting.enter(id, session, network, session.bytes());
    }

    /** The session that waits for the browser with this id in its token; only the first who asks gets it. */
    @Nullable
    LiveSession adopted(String id) {
        return waiting.leave(id);
    }

    /** How many pages wait. */
    int waiting() {
        return waiting.size();
    }

    /** The word brings the browser back to the session. */
    void resumable(LiveSession session, String word) {
        resumable.put(word, session);
    }

    @Nullable
    LiveSession resumable(String word) {
        return resumable.get(word);
    }

    /** The id in a token brings the browser back to the session, if its line is cut. */
    void unheard(LiveSession session, String id) {
        unheard.put(id, session);
    }

    @Nullable
    LiveSession unheard(String id) {
        return unheard.get(id);
    }

    /** The word is no good any more. */
    void forget(String word) {
        unheard.remove(word);
        waiting.leave(word);
        resumable.remove(word);
    }

    /** The session that a browser would resume with the word of this {@link Fingerprint}. */
    Optional<LiveSession> resumableBy(String fingerprint) {
        return resumable.entrySet().stream()
                .filter(entry -> Fingerprint.of(entry.getKey()).equals(fingerprint))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}

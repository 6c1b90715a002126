package dev.lightspeed.topic;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who subscribed to what. For use by any thread; what one subscriber asks for must come one after the other.
 *
 * @param <S> the subscribers
 */
final class Roster<S> {

    private final Map<String, Set<S>> subscribers = new ConcurrentHashMap<>();
    private final Map<S, Set<String>> topics = new ConcurrentHashMap<>();

    void subscribe(S subscriber, String topic) {
        add(subscribers, topic, subscriber);
        add(topics, subscriber, topic);
    }

    void unsubscribe(S subscriber, String topic) {
        remove(subscribers, topic, subscriber);
        remove(topics, subscriber, topic);
    }

    void forget(S subscriber) {
        Set<String> all = topics.remove(subscriber);
        if (all != null) {
            all.forEach(topic -> remove(subscribers, topic, subscriber));
        }
    }

    /** The subscribers of a topic; may be walked through while others come and go. */
    Set<S> of(String topic) {
        return subscribers.getOrDefault(topic, Set.of());
    }

    /** How many subscribers there are. */
    int size() {
        return topics.size();
    }

    /** Whether nothing at all is held. */
    boolean isEmpty() {
        return subscribers.isEmpty() && topics.isEmpty();
    }

    // Sets come and go inside compute, so none is thrown away while another thread adds to it.
    private static <K, V> void add(Map<K, Set<V>> map, K key, V value) {
        map.compute(key, (same, values) -> {
            Set<V> kept = values == null ? ConcurrentHashMap.newKeySet(1) : values;
            kept.add(value);
            return kept;
        });
    }

    private static <K, V> void remove(Map<K, Set<V>> map, K key, V value) {
        map.computeIfPresent(key, (same, values) -> {
            values.remove(value);
            return values.isEmpty() ? null : values;
        });
    }
}

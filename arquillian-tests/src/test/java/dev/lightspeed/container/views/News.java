package dev.lightspeed.container.views;

import dev.lightspeed.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Numbers its items from 1, anew for each topic. */
@ApplicationScoped
public class News {

    /** The next item of a topic. */
    public record Item(int number) {}

    @Inject
    Topics topics;

    private final Map<String, Integer> published = new ConcurrentHashMap<>();

    public synchronized void publish(String topic, int count) {
        for (int number = 0; number < count; number++) {
            topics.publish(topic, new Item(published.merge(topic, 1, Integer::sum)));
        }
    }
}

package dev.lightspeed;

/**
 * Publishes messages to the pages that subscribed to a topic. Inject it anywhere; for use by any thread.
 *
 * <p>Inside a transaction the message goes out after the commit, and not at all if it rolls back. Messages of one thread
 * arrive at each page in the order published. Topics reach the pages of this server only.
 */
public interface Topics {

    /**
     * Hands the message to every subscribed page and returns at once.
     *
     * @param message shared by all receivers, so let it be immutable
     */
    void publish(String topic, Object message);
}

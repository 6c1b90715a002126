package dev.lightspeed.session;

/**
 * Where live sessions subscribe to topics. Messages come back through {@link LiveSession#tell}. For use by any
 * thread.
 */
public interface Subscriptions {

    /** Brings messages of the topic to the session; a second subscription changes nothing. */
    void subscribe(LiveSession session, String topic);

    /** Ends a subscription; one that is not there changes nothing. */
    void unsubscribe(LiveSession session, String topic);

    /** Ends all subscriptions of a session that has ended. */
    void forget(LiveSession session);

    /** How many sessions subscribe to anything. */
    int subscribers();
}

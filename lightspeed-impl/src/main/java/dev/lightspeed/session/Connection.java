package dev.lightspeed.session;

/**
 * The browser's end of a live session, seen from inside. Transports implement it.
 *
 * <p>Called by the turns of one session, one call at a time; never blocks and never throws. What cannot be delivered
 * ends in {@link LiveSession#disconnected}, told by the transport.
 */
public interface Connection {

    /** Queues one whole message; messages leave in order. */
    void send(String message);

    /** Sends what is queued as far as possible, then closes. Further calls do nothing. */
    void close(CloseCode code);
}

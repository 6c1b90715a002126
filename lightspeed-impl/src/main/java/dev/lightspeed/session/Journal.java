package dev.lightspeed.session;

import dev.lightspeed.Instruction;

/**
 * Told what live sessions do and what befalls them, in their turns if nothing else is said: returns at once and does not throw. For what records
 * or tests them; the log is told besides.
 */
public interface Journal {

    /** Keeps nothing. */
    Journal NONE = new Journal() {};

    /** The runtime calls what the application's author wrote. Endpoints are called outside turns, by any thread. */
    default void enters(EntryPoint point) {}

    /** Somebody hands a message to the session: outside of its turns, on the thread of who does. */
    default void told(LiveSession session) {}

    /** The session performs an instruction now. */
    default void performs(LiveSession session, Instruction instruction) {}

    /**
     * Work of the application threw.
     *
     * @param what as the log calls it, beginning with the view's name: {@code shop.Cart: event "add"}
     */
    default void threw(String what, Throwable thrown) {}

    /** An event was refused. */
    default void refused(Refusal refusal) {}

    /** A connection was closed for something that its browser did, or did not do. */
    default void closed(CloseCode code, String why) {}
}

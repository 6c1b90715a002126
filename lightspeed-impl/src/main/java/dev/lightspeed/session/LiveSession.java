package dev.lightspeed.session;

/**
 * The server's side of one open page: its mailbox, its program, the imprint of what the browser shows, and the window of
 * messages not yet acknowledged.
 */
@SuppressWarnings("DoNotCallSuggester")
public final class LiveSession {

    LiveSession() {}

    /** Puts a message for the view into the mailbox; for use by any thread. */
    public void tell(Object message) {
        throw new UnsupportedOperationException();
    }

    /** A whole text message came from the connection. Returns at once. */
    public void received(Connection from, String text) {
        throw new UnsupportedOperationException();
    }

    /** The connection is gone, for whatever reason. Told by the transport, once. */
    public void disconnected(Connection connection) {
        throw new UnsupportedOperationException();
    }
}

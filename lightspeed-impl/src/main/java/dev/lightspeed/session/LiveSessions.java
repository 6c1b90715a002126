package dev.lightspeed.session;

/**
 * All live sessions of an application: waiting for their browser, live, or resuming. Bounded in number and bytes. For use
 * by any thread.
 */
@SuppressWarnings("DoNotCallSuggester")
public final class LiveSessions {

    LiveSessions() {}

    /**
     * Mounts and draws a first page, on the caller's thread.
     *
     * @param keep whether the session waits for its browser; false draws, unmounts and forgets (HEAD, prefetch, crawlers)
     */
    public Opened open(Program program, String url, Visitor visitor, boolean keep) {
        throw new UnsupportedOperationException();
    }

    /**
     * The first message of a new connection: adopts, resumes or rejoins, or closes the connection with a code. Returns at once.
     *
     * @return what further messages of the connection go to
     */
    public Joined join(String hello, Visitor visitor, Connection connection) {
        throw new UnsupportedOperationException();
    }

    /** Ends every session, telling the browsers to come back later; used at undeploy. */
    public void drain() {
        throw new UnsupportedOperationException();
    }

    /** Where a transport brings what it receives, once the first message was read. */
    public interface Joined {

        /** A whole text message. Returns at once. */
        void received(String text);

        /** The connection is gone. Told once. */
        void disconnected();
    }
}

package dev.lightspeed.test.server;

/** A server that forgets what it was to do, as none should. */
public final class LostTurns {

    private LostTurns() {}

    /** Throws away all turns and messages that wait. */
    public static void of(Server server) {
        server.hand().forget();
    }
}

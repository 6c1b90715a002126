package dev.lightspeed.benchmarks.peers;

import java.io.IOException;

/** A page of a peer, as a browser has it, with a connection and an HTTP session of its own. Blocks while it works. */
public interface PeerPage extends AutoCloseable {

    /** Does the next event of its screen and waits for the answer. Where the server speaks by itself: waits for the next update. */
    Exchange next() throws IOException;

    /** What its GET was answered with. */
    FirstAnswer first();

    /** Leaves, and ends its HTTP session. */
    @Override
    void close() throws IOException;
}

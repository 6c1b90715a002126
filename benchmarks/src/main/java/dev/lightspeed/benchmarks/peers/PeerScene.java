package dev.lightspeed.benchmarks.peers;

import java.io.IOException;

/** What is measured of a peer on one screen. */
public interface PeerScene {

    /** The peer, the screen and the event. */
    String title();

    /** How many pages are enough to keep the server busy, or as many as it can serve. */
    int pages();

    /** Events a second of all pages together, at which latencies are measured; 0 where the server speaks by itself. */
    int rate();

    /** Opens a page of it on that port of this machine, until it is live. */
    PeerPage open(int port) throws IOException;
}

package dev.lightspeed.session;

import java.util.concurrent.Executor;

/** Where turns run. Many may block without holding up another page. */
public sealed interface Turns extends Executor, AutoCloseable permits TurnPool, TurnThreads {

    /** Takes no more tasks, and waits for those that are there; turns that still block after 10 s are interrupted. */
    @Override
    void close();
}

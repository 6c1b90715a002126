package dev.lightspeed.session;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;

/** A thread of its own for each turn: for virtual ones, of which as many may block as there are pages. */
public final class TurnThreads implements Turns {

    private final ExecutorService threads;
    private final Executor context;

    /**
     * @param threads begin one for each task
     * @param context runs a task on its thread, with the names that the application has
     */
    public TurnThreads(ExecutorService threads, Executor context) {
        this.threads = threads;
        this.context = context;
    }

    @Override
    public void execute(Runnable task) {
        threads.execute(() -> context.execute(task));
    }

    @Override
    public void close() {
        LastTurns.await(threads);
    }
}

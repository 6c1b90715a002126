package dev.lightspeed.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/** Keeps tasks until the test runs them, on the test's thread. */
final class ManualExecutor implements Executor {

    private final Deque<Runnable> tasks = new ArrayDeque<>();
    private boolean shutDown;
    /** What is thrown instead of taking a task. */
    @Nullable
    Error failure;

    @Override
    public void execute(Runnable task) {
        if (shutDown) {
            throw new RejectedExecutionException("shut down");
        }
        if (failure != null) {
            throw failure;
        }
        tasks.add(task);
    }

    /** Runs the oldest task. */
    void runNext() {
        tasks.remove().run();
    }

    /** Runs all tasks, and those that they leave; says how many. */
    int runAll() {
        int ran = 0;
        for (; !tasks.isEmpty(); ran++) {
            runNext();
        }
        return ran;
    }

    int size() {
        return tasks.size();
    }

    void shutDown() {
        shutDown = true;
    }
}

package dev.lightspeed.test.server;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * The test's hand on everything that would otherwise happen on other threads: turns, messages on their way down, work of
 * managed executors. Keeps tasks until the test runs them, on the test's thread, in the order in which they came.
 */
public final class Hand implements Executor {

    /** A page that answers itself for ever would hold the test for ever. */
    private static final int MOST = 100_000;

    private final Deque<Runnable> tasks = new ArrayDeque<>();

    // Application code may start threads of its own; what they post waits for the test like everything else.
    @Override
    public synchronized void execute(Runnable task) {
        tasks.add(task);
    }

    /** Runs all tasks, and those that they leave. */
    public void runAll() {
        @Nullable Runnable task = next();
        for (int ran = 1; task != null; ran++) {
            if (ran > MOST) {
                throw new AssertionError("The application does not come to rest: " + MOST
                        + " turns and messages, and more wait. Look for a page that answers its own messages.");
            }
            task.run();
            task = next();
        }
    }

    /** Throws away what waits. */
    synchronized void forget() {
        tasks.clear();
    }

    private synchronized @Nullable Runnable next() {
        return tasks.poll();
    }
}

package dev.lightspeed.test.server;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The test's hand on everything that would otherwise happen on other threads: turns, messages on their way down, work of
 * managed executors. Keeps tasks until the test runs them, on the test's thread, in the order in which they came.
 */
public final class Hand implements Executor {

    /** A page that answers itself for ever would hold the test for ever. */
    private static final int MOST = 100_000;

    private final Deque<Runnable> tasks = new ArrayDeque<>();
    private final List<Throwable> thrown = new ArrayList<>();
    private final Set<String> strangers = new LinkedHashSet<>();
    private final Consumer<Runnable> around;
    private Thread owner = Thread.currentThread();

    /** @param around runs each task */
    Hand(Consumer<Runnable> around) {
        this.around = around;
    }

    /** The test goes on, on this thread. */
    synchronized void begin() {
        owner = Thread.currentThread();
    }

    // Application code may start threads of its own. What they post waits too, but nobody has waited for them to post
    // it.
    @Override
    public synchronized void execute(Runnable task) {
        met();
        tasks.add(task);
    }

    /** Some thread has work for pages: it should be the test's. */
    synchronized void met() {
        if (Thread.currentThread() != owner) {
            strangers.add(Thread.currentThread().getName());
        }
    }

    /** The names of those threads, other than the test's, that had work since this was asked last. */
    synchronized List<String> takeStrangers() {
        List<String> taken = List.copyOf(strangers);
        strangers.clear();
        return taken;
    }

    /** Runs all tasks, and those that they leave. */
    public void runAll() {
        @Nullable Runnable task = next();
        for (int ran = 1; task != null; ran++) {
            if (ran > MOST) {
                throw new AssertionError("The application does not come to rest: " + MOST
                        + " turns and messages, and more wait. Look for a page that answers its own messages.");
            }
            run(task);
            task = next();
        }
    }

    // On a server no task keeps others from their turn.
    private void run(Runnable task) {
        try {
            around.accept(task);
        } catch (RuntimeException | Error failed) {
            keep(failed);
        }
    }

    private synchronized void keep(Throwable failed) {
        thrown.add(failed);
    }

    /** What tasks threw since this was asked last. */
    synchronized List<Throwable> takeThrown() {
        List<Throwable> taken = List.copyOf(thrown);
        thrown.clear();
        return taken;
    }

    /** Throws away what waits. */
    synchronized void forget() {
        strangers.clear();
        tasks.clear();
    }

    private synchronized @Nullable Runnable next() {
        return tasks.poll();
    }
}

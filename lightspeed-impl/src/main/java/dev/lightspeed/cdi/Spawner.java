package dev.lightspeed.cdi;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Makes threads on a thread that was there before any caller.
 *
 * <p>A thread inherits from the one that makes it. On Payara 6.2025.10 and GlassFish 7.0.21 that is the caller, too: a pool that grew in
 * somebody's request would run the turns of nobody with that caller's rights. That thread has what the application had when it
 * started: on WildFly 39.0.1 a managed thread gets the names of {@code java:comp} from the one that makes it.
 */
final class Spawner implements ThreadFactory, AutoCloseable {

    private final ThreadFactory factory;
    private final Executor context;
    private final ExecutorService own;
    private volatile boolean started;

    /**
     * Begins its thread at once, on the caller's thread: to be called where nobody is logged in.
     *
     * @param context runs a task on its thread, with the names that the application has
     */
    Spawner(ThreadFactory factory, Executor context) {
        this.factory = factory;
        this.context = context;
        // Not a thread of the factory: on Open Liberty 26.0.0.3 those wait until the application has started.
        this.own = Executors.newSingleThreadExecutor(Spawner::plain);
        CompletableFuture.runAsync(() -> {}, own).join();
    }

    private static Thread plain(Runnable task) {
        Thread thread = new Thread(task, "lightspeed-spawner");
        thread.setDaemon(true);
        return thread;
    }

    /** The application has started: from now on requests come, and with them callers. */
    void started() {
        started = true;
    }

    // Until then its own thread makes the threads; a context may wait for the start, as managed threads do.
    @Override
    public Thread newThread(Runnable task) {
        return started
                ? CompletableFuture.supplyAsync(() -> inContext(task), own).join()
                : factory.newThread(task);
    }

    private Thread inContext(Runnable task) {
        AtomicReference<Thread> made = new AtomicReference<>();
        context.execute(() -> made.set(factory.newThread(task)));
        return Objects.requireNonNull(made.get(), "The server has made no thread.");
    }

    @Override
    public void close() {
        own.shutdownNow();
    }
}

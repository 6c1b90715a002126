package dev.lightspeed.cdi;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

/**
 * Makes threads on a thread that was there before any caller.
 *
 * <p>A thread inherits from the one that makes it. On Payara 6.2025.10 and GlassFish 7.0.21 that is the caller, too: a pool that grew in
 * somebody's request would run the turns of nobody with that caller's rights.
 */
final class Spawner implements ThreadFactory, AutoCloseable {

    private final ThreadFactory factory;
    private final ExecutorService own;

    /** Begins its thread at once, on the caller's thread: to be called where nobody is logged in. */
    Spawner(ThreadFactory factory) {
        this.factory = factory;
        // Not a thread of the factory: on Open Liberty 26.0.0.3 those wait until the application has started.
        this.own = Executors.newSingleThreadExecutor(Spawner::plain);
        CompletableFuture.runAsync(() -> {}, own).join();
    }

    private static Thread plain(Runnable task) {
        Thread thread = new Thread(task, "lightspeed-spawner");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public Thread newThread(Runnable task) {
        return CompletableFuture.supplyAsync(() -> factory.newThread(task), own).join();
    }

    @Override
    public void close() {
        own.shutdownNow();
    }
}

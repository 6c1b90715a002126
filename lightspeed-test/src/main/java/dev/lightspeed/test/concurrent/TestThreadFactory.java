package dev.lightspeed.test.concurrent;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes real threads: whoever asks for threads of its own gets them, and runs them by its own clock. */
final class TestThreadFactory implements ManagedThreadFactory {

    private final Contexts contexts;
    private final AtomicInteger numbers = new AtomicInteger();

    TestThreadFactory(Contexts contexts) {
        this.contexts = contexts;
    }

    @Override
    public Thread newThread(Runnable task) {
        Thread thread = new Thread(contexts.contextualRunnable(task), "lightspeed-test-" + numbers.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public ForkJoinWorkerThread newThread(ForkJoinPool pool) {
        return ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(pool);
    }
}

package dev.lightspeed.test.concurrent;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** A future whose further stages run on a managed executor too. */
final class ManagedFuture<T> extends CompletableFuture<T> {

    private final Executor executor;

    ManagedFuture(Executor executor) {
        this.executor = executor;
    }

    @Override
    public Executor defaultExecutor() {
        return executor;
    }

    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new ManagedFuture<>(executor);
    }
}

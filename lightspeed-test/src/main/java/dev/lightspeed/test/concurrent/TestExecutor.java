package dev.lightspeed.test.concurrent;

import jakarta.enterprise.concurrent.ContextService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.concurrent.Trigger;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** The managed executors of a server, on the schedule of a test. */
final class TestExecutor extends AbstractExecutorService implements ManagedScheduledExecutorService {

    private final Schedule schedule;
    private final Contexts contexts;

    TestExecutor(Schedule schedule, Contexts contexts) {
        this.schedule = schedule;
        this.contexts = contexts;
    }

    @Override
    public void execute(Runnable task) {
        schedule.execute(contexts.contextualRunnable(task));
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
        return schedule(Executors.callable(task), delay, unit);
    }

    @Override
    public <V> ScheduledFuture<V> schedule(Callable<V> task, long delay, TimeUnit unit) {
        return new ScheduledTask<>(contexts.contextualCallable(task), schedule, Duration.ZERO, false)
                .begin(of(delay, unit));
    }

    @Override
    public ScheduledFuture<?> scheduleAtFixedRate(Runnable task, long first, long period, TimeUnit unit) {
        return repeated(task, of(period, unit), true).begin(of(first, unit));
    }

    @Override
    public ScheduledFuture<?> scheduleWithFixedDelay(Runnable task, long first, long delay, TimeUnit unit) {
        return repeated(task, of(delay, unit), false).begin(of(first, unit));
    }

    private ScheduledTask<?> repeated(Runnable task, Duration period, boolean atRate) {
        return new ScheduledTask<>(contexts.contextualCallable(Executors.callable(task)), schedule, period, atRate);
    }

    private static Duration of(long time, TimeUnit unit) {
        return Duration.of(Math.max(0, time), unit.toChronoUnit()).truncatedTo(ChronoUnit.NANOS);
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable task, Trigger trigger) {
        throw noTriggers();
    }

    @Override
    public <V> ScheduledFuture<V> schedule(Callable<V> task, Trigger trigger) {
        throw noTriggers();
    }

    private static UnsupportedOperationException noTriggers() {
        return new UnsupportedOperationException(
                "ManagedScheduledExecutorService.schedule with a Trigger: the test kit does"
                        + " not run triggers. Call the task from the test, or schedule it with a delay or a period.");
    }

    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new ManagedFuture<>(this);
    }

    @Override
    public <U> CompletableFuture<U> completedFuture(U value) {
        CompletableFuture<U> future = newIncompleteFuture();
        future.complete(value);
        return future;
    }

    @Override
    public <U> CompletionStage<U> completedStage(U value) {
        return completedFuture(value);
    }

    @Override
    public <U> CompletableFuture<U> failedFuture(Throwable failure) {
        CompletableFuture<U> future = newIncompleteFuture();
        future.completeExceptionally(failure);
        return future;
    }

    @Override
    public <U> CompletionStage<U> failedStage(Throwable failure) {
        return failedFuture(failure);
    }

    @Override
    public <T> CompletableFuture<T> copy(CompletableFuture<T> future) {
        return following(future);
    }

    @Override
    public <T> CompletionStage<T> copy(CompletionStage<T> stage) {
        return following(stage);
    }

    private <T> CompletableFuture<T> following(CompletionStage<T> stage) {
        CompletableFuture<T> copy = newIncompleteFuture();
        stage.whenComplete((value, thrown) -> Contexts.settle(copy, value, thrown));
        return copy;
    }

    @Override
    public CompletableFuture<Void> runAsync(Runnable task) {
        return completedFuture(task).thenAcceptAsync(Runnable::run);
    }

    @Override
    public <U> CompletableFuture<U> supplyAsync(Supplier<U> task) {
        return completedFuture(task).thenApplyAsync(Supplier::get);
    }

    @Override
    public ContextService getContextService() {
        return contexts;
    }

    @Override
    public void shutdown() {
        throw servers();
    }

    @Override
    public List<Runnable> shutdownNow() {
        throw servers();
    }

    @Override
    public boolean isShutdown() {
        throw servers();
    }

    @Override
    public boolean isTerminated() {
        throw servers();
    }

    @Override
    public boolean awaitTermination(long time, TimeUnit unit) {
        throw servers();
    }

    private static IllegalStateException servers() {
        return new IllegalStateException("A managed executor's life is the server's. Cancel your tasks instead.");
    }
}

package dev.lightspeed.test.concurrent;

import dev.lightspeed.test.security.Caller;
import dev.lightspeed.test.security.Callers;
import dev.lightspeed.test.transaction.Transactions;
import jakarta.enterprise.concurrent.ContextService;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lets work be done later as if its maker did it: same caller, class loader and contexts of libraries, and no transaction. */
final class Contexts implements ContextService {

    private final Callers callers;
    private final Transactions transactions;

    Contexts(Callers callers, Transactions transactions) {
        this.callers = callers;
        this.transactions = transactions;
    }

    /** The same work, with this thread's contexts. */
    @Override
    public <R> Callable<R> contextualCallable(Callable<R> work) {
        Capture capture = capture();
        return () -> capture.call(work);
    }

    @Override
    public Runnable contextualRunnable(Runnable work) {
        Capture capture = capture();
        return () -> capture.run(work);
    }

    @Override
    public <T, U> BiConsumer<T, U> contextualConsumer(BiConsumer<T, U> work) {
        Capture capture = capture();
        return (first, second) -> capture.run(() -> work.accept(first, second));
    }

    @Override
    public <T> Consumer<T> contextualConsumer(Consumer<T> work) {
        Capture capture = capture();
        return value -> capture.run(() -> work.accept(value));
    }

    @Override
    public <T, U, R> BiFunction<T, U, R> contextualFunction(BiFunction<T, U, R> work) {
        Capture capture = capture();
        return (first, second) -> capture.get(() -> work.apply(first, second));
    }

    @Override
    public <T, R> Function<T, R> contextualFunction(Function<T, R> work) {
        Capture capture = capture();
        return value -> capture.get(() -> work.apply(value));
    }

    @Override
    public <R> Supplier<R> contextualSupplier(Supplier<R> work) {
        Capture capture = capture();
        return () -> capture.get(work);
    }

    @Override
    public <T> T createContextualProxy(T instance, Class<T> type) {
        return type.cast(createContextualProxy(instance, new Class<?>[] {type}));
    }

    @Override
    public Object createContextualProxy(Object instance, Class<?>... types) {
        Capture capture = capture();
        return Proxy.newProxyInstance(types[0].getClassLoader(), types, (proxy, method, arguments) -> {
            try {
                return capture.call(() -> method.invoke(instance, arguments));
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause() == null ? thrown : thrown.getCause();
            }
        });
    }

    @Override
    public <T> T createContextualProxy(T instance, Map<String, String> properties, Class<T> type) {
        return createContextualProxy(instance, type);
    }

    @Override
    public Object createContextualProxy(Object instance, Map<String, String> properties, Class<?>... types) {
        return createContextualProxy(instance, types);
    }

    @Override
    public Executor currentContextExecutor() {
        Capture capture = capture();
        return capture::run;
    }

    @Override
    public Map<String, String> getExecutionProperties(Object proxy) {
        return Map.of();
    }

    @Override
    public <T> CompletableFuture<T> withContextCapture(CompletableFuture<T> future) {
        return captured(future);
    }

    @Override
    public <T> CompletionStage<T> withContextCapture(CompletionStage<T> stage) {
        return captured(stage);
    }

    private <T> CompletableFuture<T> captured(CompletionStage<T> stage) {
        CompletableFuture<T> captured = new ManagedFuture<>(currentContextExecutor());
        stage.whenComplete((value, thrown) -> settle(captured, value, thrown));
        return captured;
    }

    /** Lets one future end as another did. */
    static <T> void settle(CompletableFuture<T> future, T value, @Nullable Throwable thrown) {
        if (thrown == null) {
            future.complete(value);
        } else {
            future.completeExceptionally(thrown);
        }
    }

    private Capture capture() {
        return new Capture(
                callers,
                callers.current().orElse(null),
                transactions,
                Thread.currentThread().getContextClassLoader(),
                Further.ofThread());
    }

    /** What a thread had. */
    private record Capture(
            Callers callers,
            @Nullable Caller caller,
            Transactions transactions,
            @Nullable ClassLoader loader,
            Further further) {

        <T> T call(Callable<T> work) throws Exception {
            Thread thread = Thread.currentThread();
            @Nullable ClassLoader before = thread.getContextClassLoader();
            thread.setContextClassLoader(loader);
            try {
                return callers.as(caller, () -> transactions.apart(() -> further.call(work)));
            } finally {
                thread.setContextClassLoader(before);
            }
        }

        void run(Runnable work) {
            get(() -> {
                work.run();
                return work;
            });
        }

        <T> T get(Supplier<T> work) {
            try {
                return call(work::get);
            } catch (RuntimeException thrown) {
                throw thrown;
            } catch (Exception checked) {
                throw new CompletionException(checked);
            }
        }
    }
}

package dev.lightspeed.test.concurrent;

import jakarta.annotation.Priority;
import jakarta.enterprise.concurrent.Asynchronous;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Runs {@code @Asynchronous} methods on the managed executor, whichever the annotation names. */
@Interceptor
@Asynchronous
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 5)
class AsynchronousInterceptor {

    private final TestExecutor executor;

    @Inject
    AsynchronousInterceptor(TestExecutor executor) {
        this.executor = executor;
    }

    @AroundInvoke
    @Nullable
    Object around(InvocationContext call) {
        CompletableFuture<Object> answer = executor.newIncompleteFuture();
        executor.execute(() -> run(call, answer));
        return call.getMethod().getReturnType() == void.class ? null : answer;
    }

    private static void run(InvocationContext call, CompletableFuture<Object> answer) {
        Asynchronous.Result.setFuture(answer);
        try {
            @Nullable Object returned = call.proceed();
            if (returned instanceof CompletionStage<?> stage && returned != answer) {
                stage.whenComplete((value, thrown) -> Contexts.settle(answer, value, thrown));
            }
        } catch (Exception | Error thrown) {
            answer.completeExceptionally(thrown);
        } finally {
            Asynchronous.Result.setFuture(null);
        }
    }
}

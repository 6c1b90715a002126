package dev.lightspeed.test.concurrent;

import jakarta.enterprise.concurrent.Asynchronous;
import jakarta.enterprise.inject.spi.AnnotatedMethod;
import jakarta.enterprise.inject.spi.AnnotatedType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A method of a bean, and what Jakarta Concurrency says against it: servers do not deploy it, so the kit does not start it. */
record AsynchronousMethod(AnnotatedType<?> bean, AnnotatedMethod<?> method) {

    private static final Set<TxType> ALLOWED = Set.of(TxType.REQUIRES_NEW, TxType.NOT_SUPPORTED);
    private static final Set<Class<?>> ANSWERS = Set.of(void.class, CompletableFuture.class, CompletionStage.class);

    static Stream<AsynchronousMethod> of(AnnotatedType<?> bean) {
        boolean all = bean.isAnnotationPresent(Asynchronous.class);
        return bean.getMethods().stream()
                .filter(method -> all || method.isAnnotationPresent(Asynchronous.class))
                .map(method -> new AsynchronousMethod(bean, method));
    }

    Optional<String> complaint() {
        return answer().or(this::transaction).map(wrong -> name() + ": " + wrong);
    }

    private Optional<String> answer() {
        Class<?> answer = method.getJavaMember().getReturnType();
        return !method.isAnnotationPresent(Asynchronous.class) || ANSWERS.contains(answer)
                ? Optional.empty()
                : Optional.of("@Asynchronous, and it returns " + answer.getTypeName()
                        + ". Let it return void, CompletionStage or CompletableFuture.");
    }

    private Optional<String> transaction() {
        @Nullable
        Transactional transactional = Optional.ofNullable(method.getAnnotation(Transactional.class))
                .orElse(bean.getAnnotation(Transactional.class));
        return transactional == null || ALLOWED.contains(transactional.value())
                ? Optional.empty()
                : Optional.of("@Asynchronous, and its transaction is of TxType." + transactional.value()
                        + ". Let it be REQUIRES_NEW or NOT_SUPPORTED.");
    }

    private String name() {
        Method java = method.getJavaMember();
        return java.getDeclaringClass().getName() + "." + java.getName();
    }
}

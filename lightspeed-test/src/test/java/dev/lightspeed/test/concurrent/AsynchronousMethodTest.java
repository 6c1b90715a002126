package dev.lightspeed.test.concurrent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.lightspeed.test.security.Callers;
import dev.lightspeed.test.transaction.Transactions;
import jakarta.enterprise.concurrent.Asynchronous;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.junit.jupiter.api.Test;

/** What servers do not deploy, the kit does not start. */
class AsynchronousMethodTest {

    @ApplicationScoped
    static class Joining {
        @Asynchronous
        @Transactional
        void count() {}
    }

    @ApplicationScoped
    @Asynchronous
    @Transactional(TxType.MANDATORY)
    static class JoiningByItsClass {
        void count() {}
    }

    @ApplicationScoped
    static class Answering {
        @Asynchronous
        int count() {
            return 1;
        }
    }

    @ApplicationScoped
    @Transactional
    static class Proper {
        @Asynchronous
        @Transactional(TxType.REQUIRES_NEW)
        CompletableFuture<String> inItsOwn() {
            return CompletableFuture.completedFuture("own");
        }

        @Asynchronous
        @Transactional(TxType.NOT_SUPPORTED)
        void inNone() {}
    }

    private static String complaint(Class<?> bean) {
        Throwable thrown = catchThrowable(() -> start(bean));
        // CDI puts a list around problems, in which each is a line.
        return thrown == null
                ? "started"
                : thrown.getMessage()
                        .lines()
                        .filter(line -> line.contains(": @Asynchronous"))
                        .map(line -> line.substring(line.indexOf(bean.getName())))
                        .findFirst()
                        .orElse(thrown.getMessage());
    }

    private static void start(Class<?> bean) {
        try (ThreadSchedule schedule = new ThreadSchedule();
                WeldContainer container = new Weld()
                        .disableDiscovery()
                        .beanClasses(bean)
                        .addExtension(
                                new ConcurrencyExtension(schedule, new Callers(Optional::empty), new Transactions()))
                        .initialize()) {
            assertThat(container.isRunning()).isTrue();
        }
    }

    @Test
    void does_not_join_a_transaction() {
        assertThat(complaint(Joining.class))
                .isEqualTo(Joining.class.getName() + ".count: @Asynchronous, and its transaction is of TxType.REQUIRED."
                        + " Let it be REQUIRES_NEW or NOT_SUPPORTED.");
        assertThat(complaint(JoiningByItsClass.class))
                .isEqualTo(JoiningByItsClass.class.getName() + ".count: @Asynchronous, and its transaction is of"
                        + " TxType.MANDATORY. Let it be REQUIRES_NEW or NOT_SUPPORTED.");
    }

    @Test
    void answers_later_or_not_at_all() {
        assertThat(complaint(Answering.class))
                .isEqualTo(Answering.class.getName()
                        + ".count: @Asynchronous, and it returns int. Let it return void, CompletionStage or"
                        + " CompletableFuture.");
    }

    @Test
    void has_a_transaction_of_its_own_or_none() {
        assertThat(complaint(Proper.class)).isEqualTo("started");
    }
}

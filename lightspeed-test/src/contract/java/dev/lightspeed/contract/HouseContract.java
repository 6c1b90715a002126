package dev.lightspeed.contract;

import static jakarta.transaction.Status.STATUS_ACTIVE;
import static jakarta.transaction.Status.STATUS_NO_TRANSACTION;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.inject.Inject;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import javax.naming.InitialContext;
import org.junit.jupiter.api.Test;

/** Executors, names, and who calls. */
public abstract class HouseContract {

    @Inject
    House house;

    @Inject
    Deeds deeds;

    private int status() {
        return house.registry().getTransactionStatus();
    }

    private static <T> T wait(Future<T> future) throws Exception {
        return future.get(20, SECONDS);
    }

    @Test
    void a_task_has_no_transaction() throws Exception {
        Future<Integer> status = deeds.required(() -> house.executor().submit((Callable<Integer>) this::status));

        assertThat(wait(status)).isEqualTo(STATUS_NO_TRANSACTION);
    }

    @Test
    void a_task_may_begin_a_transaction() throws Exception {
        Future<Integer> status = house.executor().submit(() -> deeds.<Integer>required(this::status));

        assertThat(wait(status)).isEqualTo(STATUS_ACTIVE);
    }

    @Test
    void a_task_finds_names() throws Exception {
        Future<Object> found =
                house.executor().submit(() -> InitialContext.<Object>doLookup("java:comp/DefaultDataSource"));

        assertThat(wait(found)).isNotNull();
    }

    @Test
    void a_task_is_run_later() throws Exception {
        Future<String> later = house.scheduler().schedule(() -> "later", 20, MILLISECONDS);

        assertThat(wait(later)).isEqualTo("later");
    }

    @Test
    void a_task_is_run_again_and_again() throws Exception {
        CountDownLatch runs = new CountDownLatch(3);

        Future<?> regular = house.scheduler().scheduleAtFixedRate(runs::countDown, 0, 10, MILLISECONDS);

        assertThat(runs.await(20, SECONDS)).isTrue();
        assertThat(regular.cancel(false)).isTrue();
        assertThat(regular.isCancelled()).isTrue();
    }

    @Test
    void a_stage_is_completed_by_the_executor() throws Exception {
        Future<String> stage =
                house.executor().supplyAsync(() -> "supplied").thenApplyAsync(text -> text + " and changed");

        assertThat(wait(stage)).isEqualTo("supplied and changed");
    }

    @Test
    void an_executor_is_the_servers() {
        assertThatIllegalStateException().isThrownBy(() -> house.executor().shutdown());
        assertThatIllegalStateException().isThrownBy(() -> house.scheduler().shutdownNow());
    }

    @Test
    void a_thread_of_the_factory_finds_names() throws Exception {
        CountDownLatch found = new CountDownLatch(1);

        house.threads().newThread(() -> lookUp(found)).start();

        assertThat(found.await(20, SECONDS)).isTrue();
    }

    private static void lookUp(CountDownLatch found) {
        try {
            InitialContext.doLookup("java:comp/DefaultDataSource");
            found.countDown();
        } catch (javax.naming.NamingException notThere) {
            throw new IllegalStateException(notThere);
        }
    }

    @Test
    void an_asynchronous_method_runs_on_another_thread_without_a_transaction() throws Exception {
        Future<String> later = deeds.required(() -> house.later(Thread.currentThread()));

        assertThat(wait(later)).isEqualTo("another thread, status " + STATUS_NO_TRANSACTION);
    }

    @Test
    void an_asynchronous_method_may_be_a_transaction() throws Exception {
        assertThat(wait(house.laterInTransaction())).isEqualTo("status " + STATUS_ACTIVE);
    }

    @Test
    void what_an_asynchronous_method_throws_is_its_answer() {
        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(() -> wait(house.laterNever()))
                .withRootCauseInstanceOf(IllegalStateException.class)
                .withMessageContaining("not even later");
    }

    @Test
    void an_error_of_an_asynchronous_method_ends_the_wait_for_its_answer() {
        Throwable thrown = catchThrowable(() -> wait(house.laterWrong()));

        // Payara and WildFly cancel, and do not say why.
        assertThat(thrown).isInstanceOfAny(ExecutionException.class, CancellationException.class);
    }

    @Test
    void contexts_are_captured() throws Exception {
        Callable<Integer> captured = house.contexts().contextualCallable(this::status);

        assertThat(captured.call()).isEqualTo(STATUS_NO_TRANSACTION);
    }

    @Test
    void the_defaults_are_found_under_their_names() throws Exception {
        for (String name : new String[] {
            "DefaultManagedExecutorService",
            "DefaultManagedScheduledExecutorService",
            "DefaultManagedThreadFactory",
            "DefaultContextService",
            "BeanManager"
        }) {
            assertThat(InitialContext.<Object>doLookup("java:comp/" + name))
                    .as(name)
                    .isNotNull();
        }
    }

    @Test
    void nobody_calls_unless_somebody_has_logged_in() {
        assertThat(house.security().isCallerInRole("boss")).isFalse();
        // The specification gives nobody no name; Open Liberty 26.0.0.3 says the second.
        assertThat(house.principal().getName().toLowerCase(Locale.ROOT)).isIn("anonymous", "unauthenticated");
    }
}

package dev.lightspeed.cdi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SpawnerTest {

    private static final InheritableThreadLocal<String> CALLERS = new InheritableThreadLocal<>();

    @Test
    void a_thread_inherits_nothing_from_the_request_that_needs_it() throws InterruptedException {
        AtomicReference<String> seen = new AtomicReference<>("nothing yet");
        try (Spawner spawner = new Spawner(Thread::new, Runnable::run)) {
            spawner.started();
            CALLERS.set("bea");

            Thread thread = spawner.newThread(() -> seen.set(CALLERS.get()));
            thread.start();
            thread.join();
        } finally {
            CALLERS.remove();
        }

        assertThat(seen).hasNullValue();
    }

    @Test
    @Timeout(10)
    void makes_threads_while_those_of_the_container_may_not_run_yet() {
        CountDownLatch started = new CountDownLatch(1);
        Executor context = task -> after(started, task);

        try (Spawner spawner = new Spawner(task -> new Thread(() -> after(started, task)), context)) {
            assertThat(spawner.newThread(() -> {}).isAlive()).isFalse();
        } finally {
            started.countDown();
        }
    }

    @Test
    void a_thread_is_made_in_the_context_of_the_application() throws InterruptedException {
        ThreadLocal<String> names = new ThreadLocal<>();
        Executor context = task -> {
            names.set("java:comp");
            task.run();
            names.remove();
        };
        AtomicReference<String> seen = new AtomicReference<>();

        try (Spawner spawner = new Spawner(
                task -> {
                    seen.set(names.get());
                    return new Thread(task);
                },
                context)) {
            spawner.started();
            spawner.newThread(() -> {});
        }

        assertThat(seen).hasValue("java:comp");
    }

    private static void after(CountDownLatch started, Runnable task) {
        try {
            started.await();
        } catch (InterruptedException stopped) {
            return;
        }
        task.run();
    }
}

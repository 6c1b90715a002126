package dev.lightspeed.cdi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SpawnerTest {

    private static final InheritableThreadLocal<String> CALLERS = new InheritableThreadLocal<>();

    @Test
    void a_thread_inherits_nothing_from_the_request_that_needs_it() throws InterruptedException {
        AtomicReference<String> seen = new AtomicReference<>("nothing yet");
        try (Spawner spawner = new Spawner(Thread::new)) {
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

        try (Spawner spawner = new Spawner(task -> new Thread(() -> after(started, task)))) {
            assertThat(spawner.newThread(() -> {}).isAlive()).isFalse();
        } finally {
            started.countDown();
        }
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

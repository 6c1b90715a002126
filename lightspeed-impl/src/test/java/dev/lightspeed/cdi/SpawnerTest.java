package dev.lightspeed.cdi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

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
}

package dev.lightspeed.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.concurrent.ExecutorService;
import org.junit.jupiter.api.Test;

class VirtualThreadsTest {

    private static final InheritableThreadLocal<String> CALLERS = new InheritableThreadLocal<>();

    @Test
    void there_are_none_before_java_21() {
        assertThat(VirtualThreads.executor().isPresent())
                .isEqualTo(Runtime.version().feature() >= 21);
    }

    @Test
    void they_inherit_no_caller() throws Exception {
        assumeTrue(VirtualThreads.exist(), "Java " + Runtime.version().feature() + " has no virtual threads.");
        ExecutorService threads = VirtualThreads.executor().orElseThrow();
        CALLERS.set("bea");
        try {
            assertThat(threads.submit(CALLERS::get).get()).isNull();
        } finally {
            CALLERS.remove();
            threads.shutdownNow();
        }
    }

    @Test
    void each_says_what_it_is_for() throws Exception {
        assumeTrue(VirtualThreads.exist(), "Java " + Runtime.version().feature() + " has no virtual threads.");
        ExecutorService threads = VirtualThreads.executor().orElseThrow();
        try {
            assertThat(threads.submit(() -> Thread.currentThread().toString()).get())
                    .startsWith("VirtualThread[#")
                    .contains("lightspeed-turn-0");
        } finally {
            threads.shutdownNow();
        }
    }
}

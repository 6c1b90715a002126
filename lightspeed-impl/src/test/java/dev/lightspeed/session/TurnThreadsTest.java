package dev.lightspeed.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TurnThreadsTest {

    private final List<String> seen = Collections.synchronizedList(new ArrayList<>());

    private TurnThreads threads() {
        return new TurnThreads(Executors.newCachedThreadPool(), task -> {
            seen.add("in");
            task.run();
            seen.add("out");
        });
    }

    @Test
    void a_turn_runs_in_the_context() {
        TurnThreads threads = threads();

        threads.execute(() -> seen.add("turn"));
        threads.close();

        assertThat(seen).containsExactly("in", "turn", "out");
    }

    @Test
    void a_turn_runs_though_a_hundred_others_block() throws InterruptedException {
        TurnThreads threads = threads();
        CountDownLatch release = new CountDownLatch(1);
        CountDownLatch ran = new CountDownLatch(1);
        for (int i = 0; i < 100; i++) {
            threads.execute(() -> awaitIgnoring(release));
        }

        threads.execute(ran::countDown);

        assertThat(ran.await(10, TimeUnit.SECONDS)).isTrue();
        release.countDown();
        threads.close();
    }

    @Test
    void closed_ones_take_no_turns() {
        TurnThreads threads = threads();
        threads.close();

        assertThatThrownBy(() -> threads.execute(() -> {})).isInstanceOf(RejectedExecutionException.class);
    }

    private static void awaitIgnoring(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}

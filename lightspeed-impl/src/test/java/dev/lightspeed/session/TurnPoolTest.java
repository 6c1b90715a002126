package dev.lightspeed.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TurnPoolTest {

    private final AtomicInteger started = new AtomicInteger();
    private volatile boolean failing;
    private final CountDownLatch release = new CountDownLatch(1);
    private final TurnPool pool = new TurnPool(
            task -> {
                if (failing) {
                    throw new IllegalStateException("no thread");
                }
                started.incrementAndGet();
                return new Thread(task);
            },
            20);

    @AfterEach
    void close() {
        release.countDown();
        pool.close();
    }

    @Test
    void a_task_runs_though_many_others_block() throws InterruptedException {
        block(19);
        CountDownLatch ran = new CountDownLatch(1);

        pool.execute(ran::countDown);

        assertThat(ran.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void beyond_the_bound_tasks_wait_and_are_run_in_the_end() throws InterruptedException {
        block(20);
        CountDownLatch ran = new CountDownLatch(30);
        for (int i = 0; i < 30; i++) {
            pool.execute(ran::countDown);
        }

        release.countDown();

        assertThat(ran.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(started).hasValue(20);
    }

    @Test
    void few_threads_are_enough_while_none_blocks() throws InterruptedException {
        for (int i = 0; i < 200; i++) {
            CountDownLatch ran = new CountDownLatch(1);
            pool.execute(ran::countDown);
            assertThat(ran.await(10, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(started).hasValueLessThan(10);
    }

    @Test
    void a_task_that_throws_takes_no_other_with_it() throws InterruptedException {
        CountDownLatch ran = new CountDownLatch(1);
        pool.execute(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> {});
            throw new IllegalStateException("broken");
        });

        pool.execute(ran::countDown);

        assertThat(ran.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void takes_nothing_once_it_is_closed() {
        pool.close();

        assertThatThrownBy(() -> pool.execute(() -> {}))
                .isInstanceOf(RejectedExecutionException.class)
                .hasMessage("TurnPool: closed. Post no messages after that.");
    }

    @Test
    void counts_no_task_for_which_no_thread_could_be_made() throws InterruptedException {
        for (int i = 0; i < 30; i++) {
            failing = true;
            assertThatThrownBy(() -> pool.execute(() -> {})).hasMessage("no thread");
        }
        failing = false;

        few_threads_are_enough_while_none_blocks();
    }

    private void block(int tasks) throws InterruptedException {
        CountDownLatch blocked = new CountDownLatch(tasks);
        for (int i = 0; i < tasks; i++) {
            pool.execute(() -> {
                blocked.countDown();
                await(release);
            });
        }
        assertThat(blocked.await(10, TimeUnit.SECONDS)).isTrue();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

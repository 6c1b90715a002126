package dev.lightspeed.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MailboxTest {

    @RegisterExtension
    final RecordedLog log = new RecordedLog();

    private final ManualExecutor executor = new ManualExecutor();
    private final List<String> taken = new ArrayList<>();
    private final Mailbox<String> mailbox = new Mailbox<>(3, executor, this::take);

    private void take(String message) {
        if (message.equals("bad")) {
            throw new IllegalStateException("a bad message");
        }
        taken.add(message);
    }

    @Test
    void delivers_nothing_on_the_posters_thread() {
        mailbox.offer("a");

        assertThat(taken).isEmpty();
    }

    @Test
    void delivers_one_message_for_each_task() {
        mailbox.offer("a");
        mailbox.offer("b");

        executor.runNext();

        assertThat(taken).containsExactly("a");
        assertThat(executor.size()).isEqualTo(1);
    }

    @Test
    void still_delivers_after_a_turn_threw() {
        mailbox.offer("bad");
        mailbox.offer("good");

        assertThatThrownBy(executor::runNext).hasMessage("a bad message");
        executor.runAll();

        assertThat(taken).containsExactly("good");
    }

    @Test
    void delivers_what_comes_after_a_turn_threw_and_left_it_empty() {
        mailbox.offer("bad");
        assertThatThrownBy(executor::runNext).hasMessage("a bad message");

        mailbox.offer("good");
        executor.runAll();

        assertThat(taken).containsExactly("good");
    }

    @Test
    void says_so_when_it_is_full() {
        mailbox.offer("a");
        mailbox.offer("b");
        mailbox.offer("c");

        assertThat(mailbox.offer("d")).isFalse();
        executor.runAll();
        assertThat(taken).containsExactly("a", "b", "c");
    }

    @Test
    void takes_again_once_a_message_is_delivered() {
        mailbox.offer("a");
        mailbox.offer("b");
        mailbox.offer("c");
        executor.runNext();

        assertThat(mailbox.offer("d")).isTrue();
    }

    @Test
    void takes_what_must_be_taken_though_it_is_full() {
        for (String message : List.of("a", "b", "c", "d")) {
            mailbox.force(message);
        }

        executor.runAll();

        assertThat(taken).containsExactly("a", "b", "c", "d");
    }

    @Test
    void messages_wait_while_the_first_work_is_done() {
        String result = mailbox.first(() -> {
            mailbox.offer("a");
            assertThat(executor.size()).isZero();
            return "done";
        });

        executor.runAll();

        assertThat(result).isEqualTo("done");
        assertThat(taken).containsExactly("a");
    }

    @Test
    void hands_over_what_waits_when_the_executor_is_shut_down() {
        mailbox.offer("a");
        mailbox.offer("b");
        executor.shutDown();

        executor.runAll();

        assertThat(taken).containsExactly("a", "b");
    }

    @Test
    void keeps_what_no_thread_was_found_for_until_the_next_message_comes() {
        executor.failure = new OutOfMemoryError("unable to create native thread");
        mailbox.offer("a");
        mailbox.offer("b");
        executor.failure = null;

        mailbox.offer("c");
        executor.runAll();

        assertThat(taken).containsExactly("a", "b", "c");
        assertThat(log.lines()).containsExactly("No thread could be had for a turn. It is tried again.");
    }

    @Test
    void delivers_what_no_thread_was_found_for_when_it_is_woken() {
        executor.failure = new OutOfMemoryError("unable to create native thread");
        mailbox.offer("a");
        executor.failure = null;

        mailbox.wake();
        mailbox.wake();
        executor.runAll();

        assertThat(taken).containsExactly("a");
    }

    @Test
    void goes_on_with_the_thread_it_has_when_no_other_is_found() {
        mailbox.offer("a");
        mailbox.offer("b");
        executor.failure = new OutOfMemoryError("unable to create native thread");

        executor.runAll();

        assertThat(taken).containsExactly("a", "b");
    }

    @Test
    void loses_what_comes_after_the_executor_is_shut_down() {
        executor.shutDown();

        mailbox.offer("a");

        assertThat(executor.size()).isZero();
    }

    @Test
    void keeps_the_order_of_each_poster_and_runs_one_turn_at_a_time() throws InterruptedException {
        ConcurrentLinkedQueue<Integer> order = new ConcurrentLinkedQueue<>();
        AtomicInteger inside = new AtomicInteger();
        CountDownLatch all = new CountDownLatch(10_000);
        ExecutorService pool = Executors.newFixedThreadPool(4);
        Mailbox<Integer> busy = new Mailbox<>(Integer.MAX_VALUE, pool, message -> {
            assertThat(inside.incrementAndGet()).isEqualTo(1);
            order.add(message);
            inside.decrementAndGet();
            all.countDown();
        });

        for (int i = 0; i < 10_000; i++) {
            busy.offer(i);
        }

        assertThat(all.await(30, TimeUnit.SECONDS)).isTrue();
        pool.shutdown();
        assertThat(List.copyOf(order)).isSorted().hasSize(10_000);
    }
}

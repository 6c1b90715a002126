package dev.lightspeed.transport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.server.Sends;
import dev.lightspeed.session.CloseCode;
import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.SendHandler;
import jakarta.websocket.SendResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WebSocketConnectionTest {

    private static final long START = 1_000_000;

    private final FakeSocket socket = new FakeSocket();
    private final WebSocketConnection connection =
            new WebSocketConnection(socket.session, Sends.PLAIN, () -> START, Runnable::run);

    @Test
    void sends_one_message_at_a_time() {
        connection.send("a");
        connection.send("b");
        connection.send("c");
        assertThat(socket.sent).containsExactly("a");

        socket.complete();
        assertThat(socket.sent).containsExactly("a", "b");

        socket.complete();
        socket.complete();
        assertThat(socket.sent).containsExactly("a", "b", "c");
    }

    @Test
    void sends_again_after_a_pause() {
        connection.send("a");
        socket.complete();

        connection.send("b");

        assertThat(socket.sent).containsExactly("a", "b");
    }

    @Test
    void a_server_that_calls_back_on_the_same_stack_does_not_make_it_grow() {
        connection.send("first");
        for (int i = 0; i < 50_000; i++) {
            connection.send("x");
        }
        socket.taking = (text, done) -> done.onResult(new SendResult());

        socket.complete();

        assertThat(socket.sent).hasSize(50_001);
        assertThat(socket.closed).isEmpty();
    }

    @Test
    void closes_once_what_was_queued_is_sent() {
        connection.send("a");
        connection.send("b");
        connection.close(CloseCode.DRAINING);
        socket.complete();
        assertThat(socket.closed).isEmpty();

        socket.complete();

        assertThat(socket.sent).containsExactly("a", "b");
        assertThat(socket.closeCode()).isEqualTo(4503);
        assertThat(socket.closed.get(0).getReasonPhrase()).isEqualTo("server.draining");
    }

    @Test
    void closes_at_once_when_nothing_is_queued() {
        connection.close(CloseCode.MALFORMED);

        assertThat(socket.closeCode()).isEqualTo(4400);
    }

    /** A server that likes to close a socket where it is read. */
    private static final class Reading implements Sends {
        final List<Runnable> closings = new ArrayList<>();

        @Override
        public void start(RemoteEndpoint.Async remote, String text, SendHandler done) {
            remote.sendText(text, done);
        }

        @Override
        public void close(Runnable closing, boolean talking, Executor threads) {
            closings.add(closing);
        }

        @Override
        public boolean closesWhileReading() {
            return true;
        }
    }

    @Test
    void the_thread_that_brings_a_message_closes_the_socket_where_the_server_likes_that() {
        Reading reading = new Reading();
        WebSocketConnection read = new WebSocketConnection(socket.session, reading, () -> START, Runnable::run);
        read.close(CloseCode.MALFORMED);
        assertThat(socket.closed).isEmpty();

        read.receive(() -> {});
        reading.closings.forEach(Runnable::run);

        assertThat(socket.closed).hasSize(1);
        assertThat(socket.closeCode()).isEqualTo(4400);
    }

    @Test
    void a_socket_that_nothing_comes_from_is_closed_by_another_thread() {
        Reading reading = new Reading();
        WebSocketConnection read = new WebSocketConnection(socket.session, reading, () -> START, Runnable::run);
        read.receive(() -> {});
        read.close(CloseCode.MALFORMED);

        reading.closings.forEach(Runnable::run);

        assertThat(socket.closed).hasSize(1);
    }

    @Test
    void a_socket_that_is_gone_by_then_is_not_closed() {
        Reading reading = new Reading();
        WebSocketConnection read = new WebSocketConnection(socket.session, reading, () -> START, Runnable::run);
        read.close(CloseCode.MALFORMED);

        read.gone();
        reading.closings.forEach(Runnable::run);

        assertThat(socket.closed).isEmpty();
    }

    @Test
    void a_message_closes_no_socket_while_another_thread_sends() throws InterruptedException {
        Reading reading = new Reading();
        WebSocketConnection read = new WebSocketConnection(socket.session, reading, () -> START, Runnable::run);
        CountDownLatch taken = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        socket.taking = (text, done) -> {
            taken.countDown();
            await(end);
        };
        Thread sender = new Thread(() -> read.send("a"));
        sender.start();
        await(taken);
        read.sweep(START + 15_000);

        read.receive(() -> {});
        boolean closed = !socket.closed.isEmpty();
        end.countDown();
        sender.join();
        read.receive(() -> {});

        assertThat(closed).isFalse();
        assertThat(socket.closed).hasSize(1);
    }

    @Test
    void does_nothing_more_once_it_is_closed() {
        connection.close(CloseCode.MALFORMED);

        connection.send("a");
        connection.close(CloseCode.NORMAL);

        assertThat(socket.sent).isEmpty();
        assertThat(socket.closed).hasSize(1);
    }

    @Test
    void a_failed_send_ends_the_connection() {
        connection.send("a");
        connection.send("b");

        socket.fail();

        assertThat(socket.sent).containsExactly("a");
        assertThat(socket.closed).hasSize(1);
    }

    @Test
    void a_send_that_throws_ends_the_connection() {
        socket.taking = (text, done) -> {
            throw new IllegalStateException("closed");
        };

        connection.send("a");
        connection.send("b");

        assertThat(socket.sent).containsExactly("a");
        assertThat(socket.closed).hasSize(1);
    }

    @Test
    void a_message_that_is_not_taken_in_time_ends_the_connection() {
        connection.send("a");
        connection.sweep(START + 14_999);
        assertThat(socket.closed).isEmpty();

        connection.sweep(START + 15_000);
        connection.sweep(START + 16_000);

        assertThat(socket.closed).hasSize(1);
    }

    @Test
    void a_connection_that_rests_is_never_late() {
        connection.send("a");
        socket.complete();

        connection.sweep(START + 1_000_000);

        assertThat(socket.closed).isEmpty();
    }

    @Test
    void a_queue_that_is_too_long_ends_the_connection() {
        connection.send("under way");
        for (int i = 0; i < 100; i++) {
            connection.send("x".repeat(20_000));
        }

        assertThat(socket.closed).hasSize(1);
    }

    @Test
    void one_large_message_is_no_queue() {
        connection.send("x".repeat(4 << 20));
        socket.complete();

        assertThat(socket.closed).isEmpty();
    }

    @Test
    void sends_nothing_once_the_socket_is_gone() {
        connection.send("a");
        connection.send("b");
        connection.gone();

        socket.complete();

        assertThat(socket.sent).containsExactly("a");
        assertThat(socket.closed).isEmpty();
    }

    @Test
    void the_end_of_a_socket_waits_for_what_another_thread_is_just_sending() throws InterruptedException {
        List<String> order = new CopyOnWriteArrayList<>();
        CountDownLatch under = new CountDownLatch(1);
        CountDownLatch gate = new CountDownLatch(1);
        socket.taking = (text, done) -> {
            under.countDown();
            await(gate);
            order.add("sent");
        };
        Thread sender = new Thread(() -> connection.send("a"));
        Thread container = new Thread(() -> {
            connection.gone();
            order.add("gone");
        });
        sender.start();
        await(under);
        container.start();
        while (container.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }

        gate.countDown();
        sender.join();
        container.join();

        assertThat(order).containsExactly("sent", "gone");
    }

    @Test
    void the_end_of_a_socket_does_not_wait_for_the_thread_that_brings_it() {
        socket.taking = (text, done) -> {
            connection.gone();
            done.onResult(new SendResult(new IOException("closed")));
        };

        connection.send("a");
        connection.send("b");

        assertThat(socket.sent).containsExactly("a");
        assertThat(socket.closed).isEmpty();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}

package dev.lightspeed.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.concurrent.spi.ThreadContextProvider;
import jakarta.websocket.RemoteEndpoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class QuietSendsTest {

    private static final String PROVIDERS = "META-INF/services/jakarta.enterprise.concurrent.spi.ThreadContextProvider";
    private static final String OTHERS = "META-INF/MANIFEST.MF";

    private final List<String> sent = new ArrayList<>();
    private int searches;
    private Consumer<String> taking = text -> {};
    private final ClassLoader application = getClass().getClassLoader();
    private final Sends sends = new QuietSends(new ClassLoader(application) {
        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            searches += name.equals(PROVIDERS) ? 1 : 0;
            return super.getResources(name);
        }
    });

    @Test
    void the_server_finds_the_providers_of_thread_contexts_without_a_search_for_each_message() {
        taking = text -> {
            sent.add(text);
            assertThat(ServiceLoader.load(ThreadContextProvider.class))
                    .extracting(ThreadContextProvider::getThreadContextType)
                    .containsExactly("Lightspeed");
            assertThat(found(OTHERS)).isNotEmpty();
        };

        sends.start(remote(), "a", result -> {});
        sends.start(remote(), "b", result -> {});

        assertThat(sent).containsExactly("a", "b");
        assertThat(searches).isEqualTo(1);
    }

    @Test
    void the_class_loader_is_put_back_even_when_the_send_throws() {
        taking = text -> {
            throw new IllegalStateException("closed");
        };

        assertThatThrownBy(() -> sends.start(remote(), "a", result -> {})).hasMessage("closed");

        assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(application);
    }

    @Test
    void sockets_are_closed_on_one_thread_that_ends_when_it_rests() throws InterruptedException {
        BlockingQueue<Thread> closing = new LinkedBlockingQueue<>();

        sends.close(() -> closing.add(Thread.currentThread()), false, Runnable::run);
        sends.close(() -> closing.add(Thread.currentThread()), true, Runnable::run);
        Thread first = closing.poll(20, TimeUnit.SECONDS);
        Thread second = closing.poll(20, TimeUnit.SECONDS);

        assertThat(first).isNotNull().isNotSameAs(Thread.currentThread()).isSameAs(second);
        first.join(20_000);
        assertThat(first.isAlive()).isFalse();
    }

    private RemoteEndpoint.Async remote() {
        return (RemoteEndpoint.Async) Proxy.newProxyInstance(
                application, new Class<?>[] {RemoteEndpoint.Async.class}, (remote, method, arguments) -> {
                    taking.accept((String) arguments[0]);
                    return null;
                });
    }

    private static List<?> found(String name) {
        try {
            return Collections.list(
                    Thread.currentThread().getContextClassLoader().getResources(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

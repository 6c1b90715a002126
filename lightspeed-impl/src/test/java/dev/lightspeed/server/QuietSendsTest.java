package dev.lightspeed.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.websocket.RemoteEndpoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class QuietSendsTest {

    private static final String PROVIDERS = "META-INF/services/jakarta.enterprise.concurrent.spi.ThreadContextProvider";
    private static final String OTHERS = "META-INF/MANIFEST.MF";

    private final List<String> sent = new ArrayList<>();
    private Consumer<String> taking = text -> {};
    private final ClassLoader application = getClass().getClassLoader();
    private final Sends sends = new QuietSends(new ClassLoader(application) {
        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            return name.equals(PROVIDERS) ? super.getResources(OTHERS) : super.getResources(name);
        }
    });

    @Test
    void the_server_finds_no_providers_of_thread_contexts_while_it_sends() {
        taking = text -> {
            sent.add(text);
            assertThat(found(PROVIDERS)).isEmpty();
            assertThat(found(OTHERS)).isNotEmpty();
        };

        sends.start(remote(), "a", result -> {});

        assertThat(sent).containsExactly("a");
    }

    @Test
    void the_class_loader_is_put_back_even_when_the_send_throws() {
        taking = text -> {
            throw new IllegalStateException("closed");
        };

        assertThatThrownBy(() -> sends.start(remote(), "a", result -> {})).hasMessage("closed");

        assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(application);
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

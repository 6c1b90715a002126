package dev.lightspeed.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuietSendsTest {

    private static final String PROVIDERS = "META-INF/services/jakarta.enterprise.concurrent.spi.ThreadContextProvider";
    private static final String OTHERS = "META-INF/MANIFEST.MF";

    private final FakeSocket socket = new FakeSocket();
    private final ClassLoader application = getClass().getClassLoader();
    private final Sends sends = new QuietSends(new ClassLoader(application) {
        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            return name.equals(PROVIDERS) ? super.getResources(OTHERS) : super.getResources(name);
        }
    });

    @Test
    void the_server_finds_no_providers_of_thread_contexts_while_it_sends() {
        socket.taking = (text, done) -> {
            assertThat(found(PROVIDERS)).isEmpty();
            assertThat(found(OTHERS)).isNotEmpty();
        };

        sends.start(socket.session.getAsyncRemote(), "a", result -> {});

        assertThat(socket.sent).containsExactly("a");
    }

    @Test
    void the_class_loader_is_put_back_even_when_the_send_throws() {
        socket.taking = (text, done) -> {
            throw new IllegalStateException("closed");
        };

        assertThatThrownBy(() -> sends.start(socket.session.getAsyncRemote(), "a", result -> {}))
                .hasMessage("closed");

        assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(application);
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

package dev.lightspeed.cdi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lightspeed.session.LiveSession;
import dev.lightspeed.session.LiveSessions;
import dev.lightspeed.session.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BootTest {

    @ApplicationScoped
    static class NoTopics implements Subscriptions {

        @Override
        public void subscribe(LiveSession session, String topic) {}

        @Override
        public void unsubscribe(LiveSession session, String topic) {}

        @Override
        public void forget(LiveSession session) {}

        @Override
        public int subscribers() {
            return 0;
        }
    }

    private final Weld weld = new Weld(NoTopics.class);

    @AfterEach
    void close() {
        System.clearProperty("lightspeed.origins");
        weld.close();
    }

    private final Set<Object> published = new HashSet<>();

    /** An application on a server without WebSocket. */
    private ServletContextEvent application() {
        return application(BootTest.class.getClassLoader());
    }

    private ServletContextEvent application(ClassLoader classes) {
        return new ServletContextEvent(fake(ServletContext.class, classes));
    }

    private <T> T fake(Class<T> type, ClassLoader classes) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    Class<?> given = method.getReturnType();
                    if (method.getName().equals("setAttribute")) {
                        published.add(arguments[0]);
                    }
                    if (given == ClassLoader.class) {
                        return classes;
                    }
                    if (given == String.class) {
                        return "/shop";
                    }
                    return given.isInterface() && given.getName().endsWith("Dynamic") ? fake(given, classes) : null;
                }));
    }

    @Test
    void does_not_start_with_an_origin_that_is_none() {
        System.setProperty("lightspeed.origins", "shop.example");

        assertThatThrownBy(() -> new Boot().contextInitialized(application()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("lightspeed.origins: \"shop.example\" is no origin.");
    }

    @Test
    void shows_its_sessions_to_nobody() {
        assertThatThrownBy(() -> new Boot().contextInitialized(application()))
                .isInstanceOf(IllegalStateException.class);

        assertThat(published).doesNotContain(LiveSessions.class.getName());
    }

    @Test
    void shows_its_sessions_where_a_test_kit_has_brought_its_key(@TempDir Path classes) throws IOException {
        Path key = classes.resolve("META-INF/lightspeed-test.key");
        Files.createDirectory(key.getParent());
        Files.writeString(key, "a key");

        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, BootTest.class.getClassLoader())) {
            assertThatThrownBy(() -> new Boot().contextInitialized(application(loader)))
                    .isInstanceOf(IllegalStateException.class);
        }

        assertThat(published).contains(LiveSessions.class.getName());
    }

    @Test
    void leaves_no_thread_behind_where_it_cannot_start() throws InterruptedException {
        Set<Thread> before = Thread.getAllStackTraces().keySet();

        assertThatThrownBy(() -> new Boot().contextInitialized(application()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Lightspeed: this server has no WebSocket. Enable Jakarta WebSocket on it.");

        Set<Thread> started = new HashSet<>(Thread.getAllStackTraces().keySet());
        started.removeAll(before);
        for (Thread thread : started) {
            thread.join(2_000);
            assertThat(thread.isAlive()).as(thread.getName()).isFalse();
        }
    }
}

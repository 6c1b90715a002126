package dev.lightspeed.cdi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lightspeed.session.LiveSession;
import dev.lightspeed.session.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import java.lang.reflect.Proxy;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

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

    /** An application on a server without WebSocket. */
    private static ServletContextEvent application() {
        return new ServletContextEvent(fake(ServletContext.class));
    }

    private static <T> T fake(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    Class<?> given = method.getReturnType();
                    if (given == String.class) {
                        return "/shop";
                    }
                    return given.isInterface() && given.getName().endsWith("Dynamic") ? fake(given) : null;
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

package dev.lightspeed.cdi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lightspeed.http.Flash;
import jakarta.enterprise.context.spi.Contextual;
import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.spi.BeanManager;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ApplicationTest {

    private final List<String> log = new ArrayList<>();
    private final Weld weld = new Weld(BootTest.NoTopics.class);
    private final Application application = new Application(
            Weld.house(watched(weld.container().getBeanManager()), entered -> {}), Weld.TOKENS, id -> Optional.empty());
    private final LivePage page = new LivePage(null, Weld.NOBODY, location -> true, Flash.NONE);

    @AfterEach
    void close() {
        weld.close();
    }

    private record Borrowed<T>(CreationalContext<T> inside, List<String> log) implements CreationalContext<T> {

        @Override
        public void push(T incomplete) {
            inside.push(incomplete);
        }

        @Override
        public void release() {
            log.add("given back");
            inside.release();
        }
    }

    /** The same manager, telling what is borrowed of it and given back. */
    private BeanManager watched(BeanManager manager) {
        return (BeanManager) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {BeanManager.class},
                (proxy, method, arguments) -> watched(manager, method, arguments));
    }

    private Object watched(BeanManager manager, Method method, Object[] arguments) throws ReflectiveOperationException {
        if (method.getName().equals("createCreationalContext")) {
            log.add("borrowed");
            return new Borrowed<>(manager.createCreationalContext((Contextual<?>) arguments[0]), log);
        }
        for (int i = 0; arguments != null && i < arguments.length; i++) {
            arguments[i] = arguments[i] instanceof Borrowed<?> borrowed ? borrowed.inside : arguments[i];
        }
        return method.invoke(manager, arguments);
    }

    @Test
    void what_a_turn_borrows_is_good_for_the_next() {
        application.run(page, () -> log.add("turn"));
        application.run(page, () -> log.add("turn"));

        assertThat(log).containsExactly("borrowed", "turn", "turn");
    }

    @Test
    void a_turn_within_another_borrows_its_own() {
        application.run(page, () -> application.run(page, () -> log.add("turn")));

        assertThat(log).containsExactly("borrowed", "borrowed", "turn");
    }

    @Test
    void what_a_turn_borrowed_that_threw_is_given_back() {
        assertThatThrownBy(() -> application.run(page, () -> {
                    throw new IllegalStateException("lost");
                }))
                .hasMessage("lost");

        assertThat(log).containsExactly("borrowed", "given back");
    }
}

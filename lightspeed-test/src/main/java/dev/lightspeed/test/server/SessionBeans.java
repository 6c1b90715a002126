package dev.lightspeed.test.server;

import jakarta.enterprise.context.spi.Contextual;
import jakarta.enterprise.context.spi.CreationalContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The {@code @SessionScoped} instances of one HTTP session. */
final class SessionBeans {

    private final Map<Contextual<?>, Made<?>> made = new HashMap<>();

    private record Made<T>(Contextual<T> bean, T instance, CreationalContext<T> creation) {

        void destroy() {
            bean.destroy(instance, creation);
        }
    }

    /** The instance of a bean, if it has been made. */
    @SuppressWarnings("unchecked") // What is kept under a bean was made by it.
    <T> @Nullable T get(Contextual<T> bean) {
        Made<T> known = (Made<T>) made.get(bean);
        return known == null ? null : known.instance();
    }

    <T> T make(Contextual<T> bean, CreationalContext<T> creation) {
        T fresh = bean.create(creation);
        made.put(bean, new Made<>(bean, fresh, creation));
        return fresh;
    }

    void destroy(Contextual<?> bean) {
        Made<?> known = made.remove(bean);
        if (known != null) {
            known.destroy();
        }
    }

    /** Destroys all. */
    void destroy() {
        List.copyOf(made.keySet()).forEach(this::destroy);
    }
}

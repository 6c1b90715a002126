package dev.lightspeed.cdi;

import jakarta.enterprise.context.spi.Contextual;
import jakarta.enterprise.context.spi.CreationalContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The {@code LiveScoped} instances of one page: mostly one, so a list and no map. Used by one thread at a time. */
final class LiveBeans {

    private final List<Held<?>> held = new ArrayList<>(1);

    private record Held<T>(Contextual<T> bean, T instance, CreationalContext<T> creation) {

        void destroy() {
            bean.destroy(instance, creation);
        }
    }

    /** The instance of a bean, if it has been created. */
    @SuppressWarnings("unchecked") // An instance is put in with its own bean only.
    <T> @Nullable T get(Contextual<T> bean) {
        for (Held<?> one : held) {
            if (one.bean.equals(bean)) {
                return (T) one.instance;
            }
        }
        return null;
    }

    /** Creates the instance of a bean, and keeps it. */
    <T> T create(Contextual<T> bean, CreationalContext<T> creation) {
        try {
            T instance = bean.create(creation);
            held.add(new Held<>(bean, instance, creation));
            return instance;
        } catch (RuntimeException | Error failed) {
            // What was injected before it failed is dependent on nothing else that would destroy it.
            creation.release();
            throw failed;
        }
    }

    /** Destroys the instance of a bean, if there is one. */
    void destroy(Contextual<?> bean) {
        for (Held<?> one : List.copyOf(held)) {
            if (one.bean.equals(bean) && held.remove(one)) {
                one.destroy();
            }
        }
    }

    /** Destroys all, the newest first, each once. */
    void destroyAll() {
        while (!held.isEmpty()) {
            held.remove(held.size() - 1).destroy();
        }
    }
}

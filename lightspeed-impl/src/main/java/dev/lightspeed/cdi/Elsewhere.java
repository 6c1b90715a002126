package dev.lightspeed.cdi;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The bean of a type that would be injected if Lightspeed had none. For use by any thread. */
final class Elsewhere<T> {

    private final BeanManager manager;
    private final Class<T> type;
    private volatile @Nullable Found found;

    private record Found(@Nullable Bean<?> bean) {}

    Elsewhere(BeanManager manager, Class<T> type) {
        this.manager = manager;
        this.type = type;
    }

    /** Asks its instance, {@code null} where there is none. A dependent one lives for this question only. */
    <R extends @Nullable Object> R ask(Function<@Nullable T, R> question) {
        Found known = found;
        if (known == null) {
            known = new Found(find());
            found = known;
        }
        return known.bean == null ? question.apply(null) : ask(known.bean, question);
    }

    private <R extends @Nullable Object> R ask(Bean<?> bean, Function<@Nullable T, R> question) {
        CreationalContext<?> creation = manager.createCreationalContext(bean);
        try {
            return question.apply(type.cast(manager.getReference(bean, type, creation)));
        } finally {
            if (bean.getScope() == Dependent.class) {
                creation.release();
            }
        }
    }

    private @Nullable Bean<?> find() {
        Set<Bean<?>> others = manager.getBeans(type).stream()
                .filter(bean -> bean.getBeanClass() != LightspeedExtension.class)
                .collect(Collectors.toSet());
        return others.isEmpty() ? null : manager.resolve(others);
    }
}

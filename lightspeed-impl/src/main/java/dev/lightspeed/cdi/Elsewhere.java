package dev.lightspeed.cdi;

import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The bean of a type that would be injected if Lightspeed had none; {@code null} where there is none. For use by any thread. */
final class Elsewhere<T> implements Supplier<@Nullable T> {

    private final BeanManager manager;
    private final Class<T> type;
    private volatile @Nullable T found;

    Elsewhere(BeanManager manager, Class<T> type) {
        this.manager = manager;
        this.type = type;
    }

    @Override
    public @Nullable T get() {
        T known = found;
        if (known == null) {
            known = find();
            found = known;
        }
        return known;
    }

    private @Nullable T find() {
        Set<Bean<?>> others = manager.getBeans(type).stream()
                .filter(bean -> bean.getBeanClass() != LightspeedExtension.class)
                .collect(Collectors.toSet());
        Bean<?> bean = others.isEmpty() ? null : manager.resolve(others);
        return bean == null ? null : type.cast(manager.getReference(bean, type, manager.createCreationalContext(bean)));
    }
}

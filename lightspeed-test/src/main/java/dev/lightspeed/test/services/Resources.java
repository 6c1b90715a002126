package dev.lightspeed.test.services;

import dev.lightspeed.test.naming.Names;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What {@code @Resource} finds: by its name, else by its type, else a bean of that type, which is how a test gives a fake. */
final class Resources {

    private final Names names;
    private final Supplier<BeanManager> beans;
    private final List<Object> offers = new ArrayList<>();

    Resources(Names names, Supplier<BeanManager> beans) {
        this.names = names;
        this.beans = beans;
    }

    void offer(Object resource, String name) {
        offers.add(resource);
        names.bind(name, () -> resource);
    }

    /** What the kit itself has for a name and a type. */
    Optional<Supplier<?>> own(String name, Class<?> type) {
        return names.find(name)
                .or(() -> offers.stream().filter(type::isInstance).findFirst().map(offer -> () -> offer));
    }

    boolean hasBean(Class<?> type) {
        return !beans.get().getBeans(type).isEmpty();
    }

    Object bean(Class<?> type) {
        BeanManager manager = beans.get();
        Bean<?> bean = manager.resolve(manager.getBeans(type));
        return manager.getReference(bean, type, manager.createCreationalContext(bean));
    }
}

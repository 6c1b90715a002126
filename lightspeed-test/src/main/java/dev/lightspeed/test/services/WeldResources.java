package dev.lightspeed.test.services;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.spi.InjectionPoint;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.weld.injection.spi.ResourceInjectionServices;
import org.jboss.weld.injection.spi.ResourceReferenceFactory;
import org.jboss.weld.injection.spi.helpers.SimpleResourceReference;
import org.jspecify.annotations.Nullable;

/** Tells Weld what {@code @Resource} finds. */
record WeldResources(Resources resources, Missing missing) implements ResourceInjectionServices {

    @Override
    public ResourceReferenceFactory<Object> registerResourceInjectionPoint(InjectionPoint point) {
        Place place = new Place(point);
        Class<?> type = place.type();
        Optional<Supplier<?>> own = resources.own(name(place.annotation(Resource.class)), type);
        if (own.isEmpty()) {
            missing.want(new Missing.Wish(place.name(), type), () -> resources.hasBean(type));
        }
        return factory(own.isPresent() ? own.get()::get : () -> resources.bean(type));
    }

    @Override
    public ResourceReferenceFactory<Object> registerResourceInjectionPoint(
            @Nullable String jndiName, @Nullable String mappedName) {
        throw new IllegalStateException("The test kit injects no resource by its name alone.");
    }

    private static ResourceReferenceFactory<Object> factory(Supplier<Object> resource) {
        return () -> new SimpleResourceReference<>(resource.get());
    }

    private static String name(Resource resource) {
        return resource.lookup().isEmpty() ? "java:comp/env/" + resource.name() : resource.lookup();
    }

    @Override
    public void cleanup() {}
}

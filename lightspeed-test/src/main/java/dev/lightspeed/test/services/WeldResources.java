package dev.lightspeed.test.services;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.spi.Annotated;
import jakarta.enterprise.inject.spi.InjectionPoint;
import java.lang.reflect.Method;
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
        Class<?> type = type(point);
        Optional<Supplier<?>> own = resources.own(name(point.getAnnotated()), type);
        if (own.isEmpty()) {
            missing.want(new Missing.Wish(Missing.where(point), type), () -> resources.hasBean(type));
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

    private static String name(Annotated place) {
        Resource resource = place.getAnnotation(Resource.class);
        return resource.lookup().isEmpty() ? "java:comp/env/" + resource.name() : resource.lookup();
    }

    // A setter's type is its parameter's.
    private static Class<?> type(InjectionPoint point) {
        return point.getMember() instanceof Method method ? method.getParameterTypes()[0] : (Class<?>) point.getType();
    }

    @Override
    public void cleanup() {}
}

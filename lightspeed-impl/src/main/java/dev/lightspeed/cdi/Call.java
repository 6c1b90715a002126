package dev.lightspeed.cdi;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A method or constructor of the application, ready to be called from here, whatever its visibility. Methods are called
 * virtually, so those that CDI intercepts pass through their interceptors.
 */
final class Call {

    private static final MethodType METHOD = MethodType.methodType(Object.class, Object.class, Object[].class);
    private static final MethodType CONSTRUCTOR = MethodType.methodType(Object.class, Object[].class);

    private final String name;
    private final MethodHandle handle;

    private Call(String name, MethodHandle handle) {
        this.name = name;
        this.handle = handle;
    }

    static Call to(Method method) {
        method.setAccessible(true);
        try {
            MethodHandle direct = MethodHandles.lookup().unreflect(method);
            MethodHandle spread = direct.asSpreader(Object[].class, method.getParameterCount());
            return new Call(Names.of(method), spread.asType(METHOD));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(Names.of(method) + " cannot be called. Open its package to Lightspeed.", e);
        }
    }

    static Call to(Constructor<?> constructor) {
        constructor.setAccessible(true);
        String name = constructor.getDeclaringClass().getName();
        try {
            MethodHandle direct = MethodHandles.lookup().unreflectConstructor(constructor);
            MethodHandle spread = direct.asSpreader(Object[].class, constructor.getParameterCount());
            return new Call(name, spread.asType(CONSTRUCTOR));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(name + " cannot be made. Open its package to Lightspeed.", e);
        }
    }

    /** Calls the method. Unchecked exceptions and errors come out as they are, others as cause. */
    @Nullable
    Object on(Object target, @Nullable Object... arguments) {
        try {
            return handle.invokeExact(target, arguments);
        } catch (Throwable thrown) {
            throw unchecked(thrown);
        }
    }

    /** Calls the constructor. */
    Object make(@Nullable Object... arguments) {
        try {
            return Objects.requireNonNull(handle.invokeExact(arguments));
        } catch (Throwable thrown) {
            throw unchecked(thrown);
        }
    }

    private RuntimeException unchecked(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return thrown instanceof RuntimeException unchecked
                ? unchecked
                : new IllegalStateException(name + " threw " + thrown + ". See the cause.", thrown);
    }
}

package dev.lightspeed.test.server;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/** Stands for what the kit has not: every call fails by its name. */
final class Unsupplied {

    private static final Object NOTHING = new Object();

    private Unsupplied() {}

    /** An object of an interface of Jakarta EE of which a wrapper supplies a part. */
    static <T> T of(Class<T> type) {
        return of(type, NOTHING);
    }

    /** The same; what the other object has public methods for is answered by them. */
    static <T> T of(Class<T> type, Object supplied) {
        InvocationHandler handler = (self, method, given) -> {
            Method own = find(supplied, method);
            if (own == null) {
                throw new UnsupportedOperationException(type.getSimpleName() + "." + method.getName()
                        + ": the test kit has no such thing. Test this on a server.");
            }
            return own.invoke(supplied, given);
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static @Nullable Method find(Object supplied, Method asked) {
        try {
            return supplied.getClass().getDeclaredMethod(asked.getName(), asked.getParameterTypes());
        } catch (NoSuchMethodException unsupplied) {
            return null;
        }
    }
}

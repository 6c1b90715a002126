package dev.lightspeed.cdi;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Lets only those call a method of a bean who may, where Lightspeed calls the application: in turns and in endpoints. Elsewhere a
 * call is the server's matter, as it is without Lightspeed.
 *
 * <p>First of all interceptors: a transaction need not begin for a caller who may not.
 */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class Guard implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Read once; a class that goes takes its rules along. */
    private static final ClassValue<Map<Method, AccessRule>> RULES = new ClassValue<>() {
        @Override
        protected Map<Method, AccessRule> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    @AroundInvoke
    @Nullable
    Object guard(InvocationContext call) throws Exception {
        CurrentVisitor.get().ifPresent(visitor -> {
            if (!rule(call.getMethod()).admits().test(visitor)) {
                throw new Forbidden(call.getMethod(), visitor);
            }
        });
        return call.proceed();
    }

    private static AccessRule rule(Method method) {
        return RULES.get(method.getDeclaringClass()).computeIfAbsent(method, AccessRule::of);
    }
}

package dev.lightspeed.cdi;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** On the thread that calls, before the server's interceptor at {@code PLATFORM_BEFORE + 5} (Jakarta Concurrency 3.0, {@code Asynchronous}). */
@Carrying.Carries
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 4)
class Packing implements Serializable {

    private static final long serialVersionUID = 1L;

    @AroundInvoke
    @Nullable
    Object pack(InvocationContext call) throws Exception {
        Carried carried = Carried.ofThread();
        if (carried != null) {
            call.getContextData().put(Carrying.KEY, carried);
        }
        return call.proceed();
    }
}

package dev.lightspeed.cdi;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** On the thread that works, before all other interceptors there. */
@Carrying.Carries
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 6)
class Unpacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @AroundInvoke
    @Nullable
    Object unpack(InvocationContext call) throws Exception {
        if (!(call.getContextData().get(Carrying.KEY) instanceof Carried carried)) {
            return call.proceed();
        }
        Runnable end = Carried.begin(carried);
        try {
            return call.proceed();
        } finally {
            end.run();
        }
    }
}

package dev.lightspeed.container.turns;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.concurrent.atomic.AtomicInteger;

@Counted
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class Counting {

    private static final AtomicInteger CALLS = new AtomicInteger();

    public static int calls() {
        return CALLS.get();
    }

    @AroundInvoke
    Object count(InvocationContext call) throws Exception {
        CALLS.incrementAndGet();
        return call.proceed();
    }
}

package dev.lightspeed.cdi;

import dev.lightspeed.server.ThreadContextName;
import jakarta.enterprise.concurrent.spi.ThreadContextProvider;
import jakarta.enterprise.concurrent.spi.ThreadContextSnapshot;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes the caller and the page of a turn along to the threads of the container's executors, proxies and {@code @Asynchronous}
 * methods. Named by {@code META-INF/services}; Payara makes one for each task (seen on 6.2025.10), so it holds nothing.
 */
public final class CarriedContext implements ThreadContextProvider {

    /** For {@code @ContextServiceDefinition}; part of "all remaining" contexts. */
    private static final String TYPE = ThreadContextName.of("Lightspeed");

    @Override
    public ThreadContextSnapshot currentContext(Map<String, String> properties) {
        return snapshot(Carried.ofThread());
    }

    @Override
    public ThreadContextSnapshot clearedContext(Map<String, String> properties) {
        return snapshot(null);
    }

    private static ThreadContextSnapshot snapshot(@Nullable Carried carried) {
        return () -> {
            Runnable end = Carried.begin(carried);
            return end::run;
        };
    }

    @Override
    public String getThreadContextType() {
        return TYPE;
    }
}

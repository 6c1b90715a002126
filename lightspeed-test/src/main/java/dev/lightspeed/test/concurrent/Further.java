package dev.lightspeed.test.concurrent;

import jakarta.enterprise.concurrent.spi.ThreadContextProvider;
import jakarta.enterprise.concurrent.spi.ThreadContextRestorer;
import jakarta.enterprise.concurrent.spi.ThreadContextSnapshot;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;

/** The contexts of a thread that libraries bring, by their {@link ThreadContextProvider}. */
record Further(List<ThreadContextSnapshot> snapshots) {

    static Further ofThread() {
        return new Further(ServiceLoader.load(ThreadContextProvider.class).stream()
                .map(provider -> provider.get().currentContext(Map.of()))
                .toList());
    }

    <T> T call(Callable<T> work) throws Exception {
        Deque<ThreadContextRestorer> begun = new ArrayDeque<>();
        try {
            snapshots.forEach(snapshot -> begun.push(snapshot.begin()));
            return work.call();
        } finally {
            begun.forEach(ThreadContextRestorer::endContext);
        }
    }
}

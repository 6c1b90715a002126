package dev.lightspeed.container.contexts;

import dev.lightspeed.container.probes.Probes;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicInteger;

/** One for each bean that injects it, and as long as that. */
@Dependent
public class Ticket {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    @Inject
    Probes probes;

    private final int number = NUMBERS.incrementAndGet();
    private String key = "";

    void belongsTo(String page) {
        key = page;
    }

    int number() {
        return number;
    }

    @PreDestroy
    void destroyed() {
        if (!key.isEmpty()) {
            probes.note(key, "ticket destroyed");
        }
    }
}

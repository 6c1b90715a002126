package dev.lightspeed.container.contexts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;

/** One for all pages. */
@ApplicationScoped
public class Till {

    private final AtomicInteger sum = new AtomicInteger();

    int add() {
        return sum.incrementAndGet();
    }
}

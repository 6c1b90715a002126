package dev.lightspeed.container.turns;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import java.util.concurrent.atomic.AtomicInteger;

/** One for each request context. */
@RequestScoped
public class Moment {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final AtomicInteger ALIVE = new AtomicInteger();

    private final int number = COUNT.incrementAndGet();
    private boolean asked;

    public int number() {
        if (!asked) {
            asked = true;
            ALIVE.incrementAndGet();
        }
        return number;
    }

    @PreDestroy
    void destroyed() {
        if (asked) {
            ALIVE.decrementAndGet();
        }
    }

    /** How many that somebody asked are not destroyed. */
    static int alive() {
        return ALIVE.get();
    }
}

package dev.lightspeed.contract;

import jakarta.annotation.PreDestroy;
import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.concurrent.atomic.AtomicInteger;

/** One for each transaction. */
@TransactionScoped
public class Ticket implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final AtomicInteger DESTROYED = new AtomicInteger();

    private final int number = NUMBERS.incrementAndGet();

    public int number() {
        return number;
    }

    static int destroyed() {
        return DESTROYED.get();
    }

    @PreDestroy
    void destroy() {
        DESTROYED.incrementAndGet();
    }
}

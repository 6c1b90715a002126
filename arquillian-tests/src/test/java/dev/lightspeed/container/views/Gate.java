package dev.lightspeed.container.views;

import dev.lightspeed.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Where handlers wait until a test opens it from another tab. */
@ApplicationScoped
public class Gate {

    public static final String TOPIC = "test.gate";

    /** So many wait now. */
    public record Waiting(int count) {}

    @Inject
    Topics topics;

    private final AtomicInteger waiting = new AtomicInteger();
    private volatile CountDownLatch latch = new CountDownLatch(1);

    public int waiting() {
        return waiting.get();
    }

    /** Returns once the gate was opened; throws when nobody opens it. */
    public void pass() throws InterruptedException {
        CountDownLatch closed = latch;
        tell(waiting.incrementAndGet());
        try {
            if (!closed.await(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Gate: nobody opened it. A test that closes it opens it again.");
            }
        } finally {
            tell(waiting.decrementAndGet());
        }
    }

    /** Lets all pass who wait now. */
    public void open() {
        CountDownLatch closed = latch;
        latch = new CountDownLatch(1);
        closed.countDown();
    }

    private void tell(int count) {
        topics.publish(TOPIC, new Waiting(count));
    }
}

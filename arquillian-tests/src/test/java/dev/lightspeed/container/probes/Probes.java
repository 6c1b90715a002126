package dev.lightspeed.container.probes;

import dev.lightspeed.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** What happened to each probe, in order, and what holds it up. */
@ApplicationScoped
public class Probes {

    /** Shorter than the time in which a server gives up a request. */
    private static final int PATIENCE = 20;

    /** Something to draw. */
    public record Tick(String text) {}

    /** Asks whether the browser is there. */
    public record RollCall() {}

    @Inject
    Topics topics;

    private final Map<String, BlockingQueue<String>> notes = new ConcurrentHashMap<>();
    private final Map<String, CountDownLatch> gates = new ConcurrentHashMap<>();

    // Not the bean itself: a client proxy's synchronized methods keep a lock of the proxy's own while they wait.
    private final Object population = new Object();
    private int alive;

    static String topic(String key) {
        return "probe " + key;
    }

    public void note(String key, String what) {
        notes(key).add(what);
    }

    /** The next thing that happened to the probe; {@code ""} if nothing does. */
    public String next(String key) throws InterruptedException {
        String what = notes(key).poll(PATIENCE, TimeUnit.SECONDS);
        return what == null ? "" : what;
    }

    private BlockingQueue<String> notes(String key) {
        return notes.computeIfAbsent(key, k -> new LinkedBlockingQueue<>());
    }

    /** Nobody asks what happened to the probe any more. */
    public void forget(String key) {
        notes.remove(key);
        gates.remove(key);
    }

    public void publish(String key, String text) {
        topics.publish(topic(key), new Tick(text));
    }

    public void call(String key) {
        topics.publish(topic(key), new RollCall());
    }

    /** Blocks until the gate of the probe is opened. */
    public void pass(String key) throws InterruptedException {
        if (!gate(key).await(PATIENCE, TimeUnit.SECONDS)) {
            throw new IllegalStateException("Nobody opened the gate of " + key);
        }
    }

    public void open(String key) {
        gate(key).countDown();
    }

    private CountDownLatch gate(String key) {
        return gates.computeIfAbsent(key, k -> new CountDownLatch(1));
    }

    void born() {
        synchronized (population) {
            alive++;
        }
    }

    void died() {
        synchronized (population) {
            alive--;
            population.notifyAll();
        }
    }

    /** Waits a while until no more than so many probes are alive; tells how many are. */
    public int alive(int most) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        synchronized (population) {
            for (long left = PATIENCE;
                    alive > most && left > 0;
                    left = TimeUnit.NANOSECONDS.toSeconds(end - System.nanoTime())) {
                TimeUnit.SECONDS.timedWait(population, left);
            }
            return alive;
        }
    }
}

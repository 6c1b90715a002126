package dev.lightspeed.benchmarks.vaadin;

import dev.lightspeed.benchmarks.screens.Numbers;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Changes the numbers ten times a second, and tells pages. */
@WebListener
public class Ticker implements ServletContextListener {

    private static final long PERIOD = 100;
    private static final Set<Consumer<Numbers>> FOLLOWING = ConcurrentHashMap.newKeySet();
    private static volatile Numbers now = Numbers.first(micros());

    private final Random random = new Random(1);
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor();

    private @Nullable Future<?> ticking;

    static Numbers now() {
        return now;
    }

    static void follow(Consumer<Numbers> follower) {
        FOLLOWING.add(follower);
    }

    static void leave(Consumer<Numbers> follower) {
        FOLLOWING.remove(follower);
    }

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ticking = executor.scheduleAtFixedRate(this::tick, PERIOD, PERIOD, TimeUnit.MILLISECONDS);
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        if (ticking != null) {
            ticking.cancel(false);
        }
        executor.shutdown();
    }

    private void tick() {
        Numbers next = now.next(micros(), random);
        now = next;
        FOLLOWING.forEach(follower -> follower.accept(next));
    }

    private static long micros() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
    }
}

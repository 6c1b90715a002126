package dev.lightspeed.showcase.dashboard;

import dev.lightspeed.Topics;
import dev.lightspeed.showcase.ticking.WhileWatched;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Random;

/** Changes the numbers ten times a second while at least one page is open, and tells the pages. */
@ApplicationScoped
public class Ticker {

    public static final String TOPIC = "dashboard";

    private static final Duration PERIOD = Duration.ofMillis(100);

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private Topics topics;

    private final Random random = new Random();
    private volatile Readings now = Readings.first(micros(), random);
    private WhileWatched ticking;

    @PostConstruct
    void prepare() {
        ticking = new WhileWatched(executor, () -> PERIOD, PERIOD, this::tick);
    }

    @PreDestroy
    void stop() {
        ticking.stop();
    }

    /** The numbers as they are; from now on they change. */
    public Readings watch() {
        ticking.come();
        return now;
    }

    public void leave() {
        ticking.go();
    }

    private void tick() {
        now = now.next(micros(), random);
        topics.publish(TOPIC, now);
    }

    private static long micros() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
    }
}

package dev.lightspeed.showcase.ticking;

import dev.lightspeed.Topics;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The server's seconds: one message for every second that somebody watches. */
@ApplicationScoped
public class Seconds {

    public static final String TOPIC = "seconds";

    private static final Duration SECOND = Duration.ofSeconds(1);

    /** A second has begun. */
    public record Second(Instant at) {}

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private Topics topics;

    private WhileWatched ticking;

    @PostConstruct
    void prepare() {
        ticking = new WhileWatched(executor, Seconds::untilTheNext, SECOND, this::tick);
    }

    @PreDestroy
    void stop() {
        ticking.stop();
    }

    public void watch() {
        ticking.come();
    }

    public void leave() {
        ticking.go();
    }

    private void tick() {
        topics.publish(TOPIC, new Second(Instant.now()));
    }

    private static Duration untilTheNext() {
        Instant now = Instant.now();
        return Duration.between(now, now.truncatedTo(ChronoUnit.SECONDS).plus(SECOND));
    }
}

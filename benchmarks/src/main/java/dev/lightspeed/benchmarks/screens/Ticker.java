package dev.lightspeed.benchmarks.screens;

import dev.lightspeed.Topics;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Changes the numbers ten times a second, and tells pages and bare sockets. */
@ApplicationScoped
public class Ticker {

    static final String TOPIC = "numbers";

    private static final long PERIOD = 100;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private Topics topics;

    @Inject
    private BareFollowers bare;

    @Inject
    private FacesNumbers faces;

    private final Random random = new Random(1);
    private @Nullable Future<?> ticking;
    private volatile Numbers now = Numbers.first(micros());

    void begin(@Observes @Initialized(ApplicationScoped.class) Object context) {
        ticking = executor.scheduleAtFixedRate(this::tick, PERIOD, PERIOD, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void end() {
        if (ticking != null) {
            ticking.cancel(false);
        }
    }

    Numbers now() {
        return now;
    }

    private void tick() {
        long micros = micros();
        now = now.next(micros, random);
        topics.publish(TOPIC, now);
        bare.tell(micros);
        faces.tell(now);
    }

    private static long micros() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
    }
}

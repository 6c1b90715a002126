package dev.lightspeed.session;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/** The end of the threads of turns. */
final class LastTurns {

    private static final Duration TIME = Duration.ofSeconds(10);

    private LastTurns() {}

    static void await(ExecutorService threads) {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(TIME.toMillis(), TimeUnit.MILLISECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException interrupted) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}

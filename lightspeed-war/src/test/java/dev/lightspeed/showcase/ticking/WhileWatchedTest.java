package dev.lightspeed.showcase.ticking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class WhileWatchedTest {

    /** Keeps the one task that it was given, for the test to run. */
    private static final class Clockwork extends ScheduledThreadPoolExecutor {
        private Runnable task;
        private ScheduledFuture<?> future;
        private int scheduled;

        Clockwork() {
            super(0);
        }

        @Override
        public ScheduledFuture<?> scheduleAtFixedRate(Runnable command, long delay, long period, TimeUnit unit) {
            task = command;
            scheduled++;
            future = schedule(command, 1, TimeUnit.DAYS);
            return future;
        }
    }

    private final Clockwork clockwork = new Clockwork();
    private int runs;
    private final WhileWatched watched =
            new WhileWatched(clockwork, () -> Duration.ZERO, Duration.ofSeconds(1), () -> runs++);

    @Test
    void rests_while_nobody_watches() {
        assertThat(clockwork.scheduled).isZero();
    }

    @Test
    void runs_once_for_all_who_watch() {
        watched.come();
        watched.come();
        clockwork.task.run();

        assertThat(clockwork.scheduled).isOne();
        assertThat(runs).isOne();
    }

    @Test
    void stops_with_the_last_to_leave() {
        watched.come();
        watched.come();
        watched.go();
        assertThat(clockwork.future.isCancelled()).isFalse();

        watched.go();

        assertThat(clockwork.future.isCancelled()).isTrue();
    }

    @Test
    void begins_anew_with_the_next_to_come() {
        watched.come();
        watched.go();

        watched.come();

        assertThat(clockwork.scheduled).isEqualTo(2);
    }

    @Test
    void goes_on_after_a_run_that_throws() {
        Logger.getLogger(WhileWatched.class.getName()).setLevel(Level.OFF);
        WhileWatched failing = new WhileWatched(clockwork, () -> Duration.ZERO, Duration.ofSeconds(1), () -> {
            throw new IllegalStateException("this run fails");
        });
        failing.come();

        clockwork.task.run();

        assertThat(clockwork.future.isCancelled()).isFalse();
    }
}

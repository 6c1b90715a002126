package dev.lightspeed.cdi;

import dev.lightspeed.session.Timer;
import dev.lightspeed.session.TurnPool;
import dev.lightspeed.session.TurnThreads;
import dev.lightspeed.session.Turns;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * The container's threads, in pools of our own.
 *
 * <p>A managed executor would set up the container's contexts anew for each task, which costs more than most turns (Payara:
 * 110 us); threads of its factory carry them from their beginning.
 */
final class Workers implements Executor, Timer, AutoCloseable {

    private static final Logger LOG = System.getLogger("dev.lightspeed.cdi");

    /** A handler that waits for a database holds its thread, so there may be more than processors. */
    private static final int MOST = 64;

    private final Spawner spawner;
    private final Turns turns;
    private final ScheduledThreadPoolExecutor clock;

    private Workers(ThreadFactory factory, Optional<ExecutorService> virtual) {
        Executor context = ContainerContext.ofHere();
        this.spawner = new Spawner(factory, context);
        this.turns = virtual.<Turns>map(threads -> new TurnThreads(threads, context))
                .orElseGet(() -> new TurnPool(spawner, MOST));
        this.clock = new ScheduledThreadPoolExecutor(1, spawner);
        this.clock.setRemoveOnCancelPolicy(true);
    }

    /**
     * Threads of the container, or plain ones where it has none to give; virtual ones for the turns where Java has them.
     *
     * @throws IllegalArgumentException if other threads are asked for than Java has
     */
    static Workers ofContainer(Function<String, Optional<String>> config) {
        Optional<ExecutorService> virtual = TurnThreadSettings.virtual(config);
        try {
            return new Workers(InitialContext.doLookup("java:comp/DefaultManagedThreadFactory"), virtual);
        } catch (NamingException e) {
            LOG.log(
                    Level.WARNING,
                    "java:comp/DefaultManagedThreadFactory: {0}. Turns run on plain threads, without the names of java:comp."
                            + " Enable Jakarta Concurrency on the server.",
                    e.getMessage());
            return new Workers(Executors.defaultThreadFactory(), virtual);
        }
    }

    /** The application has started: whoever calls from now on may be logged in. */
    void started() {
        spawner.started();
    }

    @Override
    public void execute(Runnable task) {
        turns.execute(task);
    }

    @Override
    public Runnable every(Duration period, Runnable task) {
        Future<?> regular =
                clock.scheduleAtFixedRate(task, period.toMillis(), period.toMillis(), TimeUnit.MILLISECONDS);
        return () -> regular.cancel(false);
    }

    /** Waits a little for the turns that are under way. */
    @Override
    public void close() {
        clock.shutdownNow();
        turns.close();
        spawner.close();
    }
}

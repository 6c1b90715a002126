package dev.lightspeed.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import dev.lightspeed.server.VirtualThreads;
import dev.lightspeed.session.TurnPool;
import dev.lightspeed.session.TurnThreads;
import dev.lightspeed.session.Turns;
import java.lang.management.ManagementFactory;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * What it costs to hand a turn to the pool or to a virtual thread, in processor time of the whole process; and how long a thousand
 * turns take that block for 20 ms each.
 */
public final class TurnThreadsCost {

    private static final int ROUNDS = 5;
    private static final int TURNS = 200_000;
    private static final int BLOCKING = 1_000;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private TurnThreadsCost() {}

    public static void main(String[] arguments) throws InterruptedException {
        if (!VirtualThreads.exist()) {
            throw new IllegalStateException("Java " + Runtime.version() + " has no virtual threads. Take 21 or newer.");
        }
        System.out.println(
                "| round | threads | 64 pages at once, us of processor | one page, us | 1,000 that block 20 ms, ms |");
        System.out.println("|---|---|---|---|---|");
        for (int round = 1; round <= ROUNDS; round++) {
            measure(round, "pool", () -> new TurnPool(Thread::new, 64));
            measure(
                    round,
                    "virtual",
                    () -> new TurnThreads(VirtualThreads.executor().orElseThrow(), Runnable::run));
        }
    }

    private static void measure(int round, String name, Supplier<Turns> make) throws InterruptedException {
        try (Turns turns = make.get()) {
            System.out.printf(
                    "| %d | %s | %.2f | %.2f | %d |%n",
                    round, name, processorTime(turns, 64), processorTime(turns, 1), blocking(turns));
        }
    }

    /** Microseconds for a turn, while so many pages always have one. */
    private static double processorTime(Turns turns, int pages) throws InterruptedException {
        Semaphore free = new Semaphore(pages);
        long before = SYSTEM.getProcessCpuTime();
        for (int i = 0; i < TURNS; i++) {
            free.acquire();
            turns.execute(free::release);
        }
        free.acquire(pages);
        return (SYSTEM.getProcessCpuTime() - before) / 1e3 / TURNS;
    }

    private static long blocking(Turns turns) throws InterruptedException {
        CountDownLatch left = new CountDownLatch(BLOCKING);
        long before = System.nanoTime();
        for (int i = 0; i < BLOCKING; i++) {
            turns.execute(() -> {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
                left.countDown();
            });
        }
        left.await();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - before);
    }
}

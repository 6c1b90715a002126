package dev.lightspeed.benchmarks.load;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A server and the browsers at it: opens pages, lets them work for a time, and measures what that took. */
final class Stand implements AutoCloseable {

    private static final int OPENERS = 4;
    private static final long REST = 600;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(10);

    private final Server server;
    private final Crowd crowd;
    private final Browser browser;

    Stand(Server server, int port) throws IOException {
        this.server = server;
        this.crowd = new Crowd();
        this.browser = new Browser(port, ServerKind.CONTEXT, crowd);
    }

    Server server() {
        return server;
    }

    Crowd crowd() {
        return crowd;
    }

    Browser browser() {
        return browser;
    }

    /** Opens so many pages, several at a time. */
    List<Line> open(Scene scene, int pages) throws Exception {
        return together(OPENERS, pages, () -> browser.open(scene).line());
    }

    /** What the work gives, done so often by so many threads. */
    static <T> List<T> together(int threads, int times, Callable<T> work) throws Exception {
        ExecutorService openers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<T>> under = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                under.add(openers.submit(work));
            }
            List<T> done = new ArrayList<>();
            for (Future<T> one : under) {
                done.add(one.get(5, TimeUnit.MINUTES));
            }
            return done;
        } finally {
            openers.shutdownNow();
        }
    }

    /** Each answer is followed by the next event of the page, for so many seconds. */
    Phase eager(List<Line> lines, int seconds) throws IOException, InterruptedException {
        Start start = new Start();
        crowd.eager(true);
        lines.forEach(line -> line.event(System.nanoTime()));
        TimeUnit.SECONDS.sleep(seconds);
        crowd.eager(false);
        return start.end(lines, settle(lines));
    }

    /** So many events a second, by all pages in turn, whether or not earlier ones are answered. */
    Phase steady(List<Line> lines, int rate, int seconds) throws IOException, InterruptedException {
        Start start = new Start();
        long begin = System.nanoTime();
        long pause = TimeUnit.SECONDS.toNanos(1) / rate;
        for (int i = 0; i < rate * seconds; i++) {
            long due = begin + i * pause;
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            lines.get(i % lines.size()).event(due);
        }
        return start.end(lines, settle(lines));
    }

    /** The server speaks; the pages listen. */
    Phase listen(List<Line> lines, int seconds) throws IOException, InterruptedException {
        Start start = new Start();
        TimeUnit.SECONDS.sleep(seconds);
        return start.end(lines, 0);
    }

    /** Waits until nothing is open; gives how many events still are after a while. */
    private static long settle(List<Line> lines) {
        long until = System.nanoTime() + PATIENCE;
        long open = Long.MAX_VALUE;
        while (open > 0 && System.nanoTime() < until) {
            LockSupport.parkNanos(200_000);
            open = lines.stream().mapToLong(Line::open).sum();
        }
        return open;
    }

    /** Closes the pages, and waits until they have. */
    static void leave(List<Line> lines) throws IOException {
        for (Line line : lines) {
            line.leave();
        }
    }

    /** Waits for what pages have still to acknowledge. */
    static void rest() throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(REST);
    }

    private static long ownCpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    /** The machine's load average. */
    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /** The beginning of a phase. */
    private final class Start {

        private final Meters before = server.meters();
        private final long ownBefore = ownCpu();
        private final long upBefore = crowd.up();
        private final long framesBefore = crowd.framesUp();
        private final long begin;

        Start() throws IOException, InterruptedException {
            crowd.next();
            begin = System.nanoTime();
        }

        Phase end(List<Line> lines, long missing) throws IOException, InterruptedException {
            long nanos = System.nanoTime() - begin;
            Tally tally = crowd.next();
            long own = ownCpu() - ownBefore;
            long up = crowd.up() - upBefore;
            long frames = crowd.framesUp() - framesBefore;
            return new Phase(lines.size(), nanos, before, server.meters(), own, up, frames, missing, load(), tally);
        }
    }

    @Override
    public void close() {
        crowd.close();
    }
}

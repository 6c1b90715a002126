package dev.lightspeed.benchmarks.load;

import dev.lightspeed.benchmarks.peers.PeerScene;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A server and the browsers at it: opens pages, lets them work for a time, and measures what that took. */
final class Stand implements AutoCloseable {

    private static final int OPENERS = 4;
    private static final long REST = 600;

    /** In seconds. */
    private static final long PATIENCE = 120;

    private static final long SETTLE = TimeUnit.SECONDS.toNanos(10);

    private final Server server;
    private final Crowd crowd;
    private final Browser browser;
    private final int port;

    Stand(Server server, int port) throws IOException {
        this.server = server;
        this.port = port;
        this.crowd = new Crowd();
        this.browser = new Browser(port, ServerKind.CONTEXT, crowd);
    }

    Server server() {
        return server;
    }

    /** Opens as many pages of a peer as make sense, but no more than that. */
    PeerPages open(PeerScene scene, int pages) throws Exception {
        return all(scene, Math.min(pages, scene.pages()));
    }

    /** Opens so many pages of a peer. */
    PeerPages all(PeerScene scene, int pages) throws Exception {
        return new PeerPages(this, port, scene, pages);
    }

    int port() {
        return port;
    }

    Crowd crowd() {
        return crowd;
    }

    Browser browser() {
        return browser;
    }

    /** Opens so many pages, several at a time. */
    List<Line> open(Workload workload, int pages) throws Exception {
        return pages(workload, pages).stream().map(Browser.Opened::line).toList();
    }

    /** The same, with what it takes to come back. */
    List<Browser.Opened> pages(Workload workload, int pages) throws Exception {
        return together(OPENERS, Collections.nCopies(pages, workload), browser::open);
    }

    /** Work that may fail. */
    interface Task<A, B> {
        B with(A what) throws Exception;
    }

    /** Does the work for each, several at a time. */
    static <A, B> List<B> together(int threads, List<A> all, Task<A, B> work) throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<B>> under = new ArrayList<>();
            for (A one : all) {
                under.add(workers.submit(() -> work.with(one)));
            }
            List<B> done = new ArrayList<>();
            for (Future<B> one : under) {
                done.add(one.get(PATIENCE, TimeUnit.SECONDS));
            }
            return done;
        } finally {
            workers.shutdownNow();
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
            await(due);
            lines.get(i % lines.size()).event(due);
        }
        return start.end(lines, settle(lines));
    }

    /** Waits until that time, in nanoseconds. */
    static void await(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    /** The server speaks; the pages listen. */
    Phase listen(List<Line> lines, int seconds) throws IOException, InterruptedException {
        Start start = new Start();
        TimeUnit.SECONDS.sleep(seconds);
        return start.end(lines, 0);
    }

    /** Waits until nothing is open; gives how many events still are after a while. */
    static long settle(List<Line> lines) {
        long until = System.nanoTime() + SETTLE;
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

    /** Begins a phase of another kind. */
    Start start() throws IOException, InterruptedException {
        return new Start();
    }

    /** The beginning of a phase. */
    final class Start {

        private final Meters before = server.meters();
        private final long ownBefore = ownCpu();
        private final long upBefore = crowd.up();
        private final long framesBefore = crowd.framesUp();
        private final long begin;

        private Start() throws IOException, InterruptedException {
            crowd.next();
            begin = System.nanoTime();
        }

        Phase end(List<Line> lines, long missing) throws IOException, InterruptedException {
            return end(lines.size(), missing, crowd.next(), crowd.up() - upBefore);
        }

        /** Ends a phase of pages that are no lines. */
        Phase end(int pages, Tally tally, long up) throws IOException, InterruptedException {
            return end(pages, 0, tally, up);
        }

        private Phase end(int pages, long missing, Tally tally, long up) throws IOException, InterruptedException {
            long nanos = System.nanoTime() - begin;
            long own = ownCpu() - ownBefore;
            long frames = crowd.framesUp() - framesBefore;
            return new Phase(pages, nanos, before, server.meters(), own, up, frames, missing, load(), tally);
        }
    }

    @Override
    public void close() {
        crowd.close();
    }
}

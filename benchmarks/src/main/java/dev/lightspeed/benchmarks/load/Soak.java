package dev.lightspeed.benchmarks.load;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * As many events as go on all screens for a long time, while pages come and go. The heap is that after a full collection: without any page before and
 * afterwards, with pages each minute between.
 */
final class Soak implements Part {

    private static final List<Workload> SCREENS =
            List.of(Workload.W1, Workload.W2_CELL, Workload.W2_APPEND, Workload.W2_SORT, Workload.W3, Workload.W4);
    private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);

    /** Of the pages, each second. */
    private static final int ONE_IN_LEAVES = 4;

    private final Options options;
    private final Stand stand;
    private final Deque<Line> pages = new ArrayDeque<>();
    private final SoakTable table = new SoakTable();
    private int opened;

    Soak(Options options, Stand stand) {
        this.options = options;
        this.stand = stand;
    }

    @Override
    public String option() {
        return "soak";
    }

    @Override
    public void measure() throws Exception {
        work(TimeUnit.SECONDS.toNanos(options.warmup()));
        int before = opened;
        table.before(alone());
        long left = options.soak().toNanos();
        while (left > 0) {
            Phase minute = work(Math.min(MINUTE, left));
            left -= minute.nanos();
            table.minute(minute, opened - before, stand.server().collected());
        }
        table.after(opened - before, alone());
    }

    /** The server when all pages have left and are forgotten. */
    private Meters alone() throws Exception {
        Stand.leave(List.copyOf(pages));
        pages.clear();
        TimeUnit.SECONDS.sleep(Idle.GONE);
        return stand.server().collected();
    }

    /** Pages come and go, and those that are there have events. */
    private Phase work(long nanos) throws Exception {
        Stand.Start start = stand.start();
        long until = System.nanoTime() + nanos;
        stand.crowd().eager(true);
        pages.forEach(Soak::begin);
        for (long next = System.nanoTime(); next < until; next += TimeUnit.SECONDS.toNanos(1)) {
            Stand.await(next);
            comeAndGo();
        }
        Stand.await(until);
        stand.crowd().eager(false);
        List<Line> there = List.copyOf(pages);
        return start.end(there, Stand.settle(there));
    }

    private void comeAndGo() throws Exception {
        int leaving = pages.size() / ONE_IN_LEAVES;
        for (int i = 0; i < leaving; i++) {
            pages.remove().leave();
        }
        while (pages.size() < options.pages()) {
            Line line =
                    stand.browser().open(SCREENS.get(opened++ % SCREENS.size())).line();
            pages.add(line);
            begin(line);
        }
    }

    private static void begin(Line line) {
        if (!line.isPushed()) {
            line.event(System.nanoTime());
        }
    }

    @Override
    public List<Table> tables() {
        return List.of(table.table());
    }
}

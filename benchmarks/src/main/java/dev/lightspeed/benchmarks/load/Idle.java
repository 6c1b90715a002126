package dev.lightspeed.benchmarks.load;

import dev.lightspeed.benchmarks.peers.Peer;
import dev.lightspeed.benchmarks.peers.PeerScene;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** W5: the heap of pages that were used once and left alone, beside bare sockets and bare sockets that hold the rows of W2. */
final class Idle implements Part {

    /** Seconds until the sessions of pages that left are gone. */
    static final long GONE = 25;

    /** Seconds until what came with the pages is gone: closed connections on which they were fetched. */
    private static final long SETTLED = 20;

    /** Seconds until pages hibernate. */
    private static final long HIBERNATED = 50;

    /** Those that are there before: they fill the caches of the server's threads. */
    static final int FIRST = 1_000;

    /** Of a peer; more tell nothing more. */
    private static final int PEERS = 500;

    /** Events a second: the last page has its event long before the first one hibernates. */
    private static final int RATE = 1_000;

    private final Options options;
    private final Stand stand;
    private final Table table = new Table(
            "W5, idle pages",
            "what",
            "pages",
            "heap a page, KB",
            "beyond the bare socket, KB",
            "heap after GC, MB",
            "RSS, MB",
            "server CPU while idle, % of a core",
            "load average");

    Idle(Options options, Stand stand) {
        this.options = options;
        this.stand = stand;
    }

    @Override
    public String option() {
        return "idle";
    }

    @Override
    public void measure() throws Exception {
        double socket = measure(Workload.ECHO, Double.NaN);
        measure(Workload.W1, socket);
        double rows = measure(Workload.BARE_ROWS, Double.NaN);
        measure(Workload.W2_CELL, rows);
        for (PeerScene scene : options.peers().stream().flatMap(Peer::idle).toList()) {
            measure(scene);
        }
    }

    private void measure(PeerScene scene) throws Exception {
        int count = Math.min(options.idle(), PEERS);
        PeerPages first = stand.all(scene, count);
        first.once();
        long before = stand.server().collected().heap();
        PeerPages pages = stand.all(scene, count);
        pages.once();
        Meters after = stand.server().collected();
        tell(page(scene.title()), count, after, (after.heap() - before) / 1e3 / count, Double.NaN, Double.NaN);
        first.leave();
        pages.leave();
    }

    private double measure(Workload workload, double bare) throws Exception {
        List<Line> first = used(workload, Math.min(FIRST, options.idle()));
        TimeUnit.SECONDS.sleep(HIBERNATED);
        long before = stand.server().collected().heap();
        List<Line> lines = used(workload, options.idle());
        TimeUnit.SECONDS.sleep(SETTLED);
        double kilobytes = weighed(title(workload), before, bare, lines);
        if (workload == Workload.W2_CELL) {
            TimeUnit.SECONDS.sleep(HIBERNATED);
            weighed("W2 page, hibernating", before, bare, lines);
        }
        Stand.leave(first);
        Stand.leave(lines);
        TimeUnit.SECONDS.sleep(workload.isLive() ? GONE : 1);
        return kilobytes;
    }

    private static String title(Workload workload) {
        return workload == Workload.ECHO ? "bare socket" : page(workload.title());
    }

    private static String page(String event) {
        return event.replaceFirst(" c(lick|ell)$", " page");
    }

    private double weighed(String what, long before, double bare, List<Line> lines) throws Exception {
        Meters after = stand.server().collected();
        double kilobytes = (after.heap() - before) / 1e3 / options.idle();
        tell(what, options.idle(), after, kilobytes, kilobytes - bare, idleCpu(lines));
        return kilobytes;
    }

    private void tell(String what, int pages, Meters after, double kilobytes, double beyond, double cpu) {
        table.row(what, pages, kilobytes, beyond, after.heap() / 1e6, after.resident() / 1e3, cpu, Stand.load());
    }

    /** Pages that have had one event each. */
    private List<Line> used(Workload workload, int pages) throws Exception {
        List<Line> lines = stand.open(workload, pages);
        stand.steady(lines, Math.min(pages, RATE), Math.max(1, pages / RATE));
        Stand.rest();
        return lines;
    }

    private double idleCpu(List<Line> lines) throws Exception {
        Phase phase = stand.listen(lines, options.seconds());
        return 100.0 * (phase.after().cpu() - phase.before().cpu()) / phase.nanos();
    }

    @Override
    public List<Table> tables() {
        return List.of(table);
    }
}

package dev.lightspeed.benchmarks.load;

import dev.lightspeed.benchmarks.peers.Peer;
import dev.lightspeed.benchmarks.peers.PeerScene;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** W5: the heap of pages that were used once and left alone, beside bare sockets and bare sockets that hold the rows of W2. */
final class Idle implements Part {

    /** Until the sessions of pages that left are gone. */
    static final long GONE = 25;

    /** So that what comes with the first pages is not counted. */
    private static final int FEW = 20;

    /** Of a peer; more tell nothing more. */
    private static final int PEERS = 1000;

    private static final int RATE = 500;

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
        PeerPages first = stand.all(scene, FEW);
        first.once();
        long before = stand.server().collected().heap();
        int count = Math.min(options.idle(), PEERS);
        PeerPages pages = stand.all(scene, count);
        pages.once();
        Meters after = stand.server().collected();
        tell(scene.title(), count, after, (after.heap() - before) / 1e3 / count, Double.NaN, Double.NaN);
        first.leave();
        pages.leave();
    }

    private double measure(Workload workload, double bare) throws Exception {
        List<Line> first = used(workload, FEW);
        long before = stand.server().collected().heap();
        List<Line> lines = used(workload, options.idle());
        Meters after = stand.server().collected();
        double kilobytes = (after.heap() - before) / 1e3 / options.idle();
        String what = workload == Workload.ECHO ? "bare socket" : workload.title();
        tell(what, options.idle(), after, kilobytes, kilobytes - bare, idleCpu(lines));
        Stand.leave(first);
        Stand.leave(lines);
        TimeUnit.SECONDS.sleep(workload.isLive() ? GONE : 1);
        return kilobytes;
    }

    private void tell(String what, int pages, Meters after, double kilobytes, double beyond, double cpu) {
        table.row(
                what.replaceFirst(" c(lick|ell)$", " page"),
                pages,
                kilobytes,
                beyond,
                after.heap() / 1e6,
                after.resident() / 1e3,
                cpu,
                Stand.load());
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

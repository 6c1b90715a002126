package dev.lightspeed.benchmarks.load;

import dev.lightspeed.benchmarks.peers.Peer;
import dev.lightspeed.benchmarks.peers.PeerScene;
import java.util.List;

/** W4: every page follows ten ticks a second; beside it bare sockets that are sent a text of that length. */
final class Updates implements Part {

    private static final int TICKS = 10;
    private static final int FEW = 100;

    private final Options options;
    private final Stand stand;
    private final Table table = new Table(
            "W4, ten updates a second",
            "what",
            "pages",
            "updates a page and second",
            "server CPU, us",
            "beyond send, us",
            "allocated, bytes",
            "up",
            "down",
            "p50, ms",
            "p99, ms",
            "highest, ms",
            "load program's CPU, us",
            "heap after GC, MB",
            "load average",
            "trouble");

    Updates(Options options, Stand stand) {
        this.options = options;
        this.stand = stand;
    }

    @Override
    public String option() {
        return "updates";
    }

    @Override
    public void measure() throws Exception {
        for (int pages : List.of(options.many(), FEW)) {
            double send = measure(Workload.PUSH, pages, Double.NaN);
            measure(Workload.W4, pages, send);
        }
        for (PeerScene scene : options.peers().stream().flatMap(Peer::updates).toList()) {
            measure(scene);
        }
    }

    private double measure(Workload workload, int pages, double send) throws Exception {
        List<Line> lines = stand.open(workload, pages);
        stand.listen(lines, options.warmup());
        Phase phase = stand.listen(lines, options.seconds());
        tell(workload.title(), phase, send);
        Stand.leave(lines);
        return phase.cpu();
    }

    private void measure(PeerScene scene) throws Exception {
        PeerPages pages = stand.open(scene, FEW);
        pages.eager(options.warmup());
        tell(scene.title(), pages.eager(options.seconds()), Double.NaN);
        pages.leave();
    }

    private void tell(String what, Phase phase, double send) throws Exception {
        int pages = phase.pages();
        table.row(
                what,
                pages,
                phase.perSecond() / pages,
                phase.cpu(),
                phase.cpu() - send,
                phase.allocated(),
                phase.upBytes(),
                phase.downBytes(),
                phase.tally().millis(50),
                phase.tally().millis(99),
                phase.tally().latencies.getMaxValue() / 1e6,
                phase.ownMicros(),
                stand.server().collected().heap() / 1e6,
                phase.load(),
                phase.trouble() + behind(phase, pages));
    }

    /** A page that had fewer updates than there were ticks fell behind; two ticks may lie outside. */
    private static String behind(Phase phase, int pages) {
        double ticks = phase.nanos() / 1e9 * TICKS;
        return phase.tally().events < pages * (ticks - 2) ? "fell behind" : "";
    }

    @Override
    public List<Table> tables() {
        return List.of(table);
    }
}

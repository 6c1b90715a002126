package dev.lightspeed.benchmarks.load;

import dev.lightspeed.benchmarks.peers.Peer;
import dev.lightspeed.benchmarks.peers.PeerPage;
import dev.lightspeed.benchmarks.peers.PeerScene;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/** The first page, one after the other: until its first byte, and until it is live. Counts from before the connection. */
final class FirstPage implements Part {

    private static final int PAGES = 200;
    private static final int WARMUP = 300;
    private static final long LONGEST = TimeUnit.MINUTES.toNanos(1);

    private final Options options;
    private final Stand stand;
    private final Table table = new Table(
            "First page",
            "screen",
            "bytes of the GET",
            "first byte p50, ms",
            "first byte p99, ms",
            "live p50, ms",
            "live p99, ms",
            "load average");

    FirstPage(Options options, Stand stand) {
        this.options = options;
        this.stand = stand;
    }

    @Override
    public String option() {
        return "first";
    }

    @Override
    public void measure() throws Exception {
        for (Workload workload : List.of(Workload.W1, Workload.W2_CELL)) {
            for (int i = 0; i < WARMUP; i++) {
                stand.browser().open(workload).line().leave();
            }
            measure(workload);
        }
        for (PeerScene scene : options.peers().stream().flatMap(Peer::idle).toList()) {
            for (int i = 0; i < WARMUP; i++) {
                scene.open(stand.port()).close();
            }
            measure(scene);
        }
    }

    private void measure(PeerScene scene) throws IOException {
        Histogram firstByte = new Histogram(LONGEST, 3);
        Histogram live = new Histogram(LONGEST, 3);
        int bytes = 0;
        for (int i = 0; i < PAGES; i++) {
            long begin = System.nanoTime();
            try (PeerPage page = scene.open(stand.port())) {
                live.recordValue(System.nanoTime() - begin);
                firstByte.recordValue(page.first().nanos());
                bytes = page.first().bytes();
            }
        }
        tell(scene.title().replaceFirst(" c.*", ""), bytes, firstByte, live);
    }

    private void measure(Workload workload) throws Exception {
        Histogram firstByte = new Histogram(LONGEST, 3);
        Histogram live = new Histogram(LONGEST, 3);
        int bytes = 0;
        for (int i = 0; i < PAGES; i++) {
            Browser.Opened opened = stand.browser().open(workload);
            firstByte.recordValue(opened.page().firstByte());
            live.recordValue(opened.nanos());
            bytes = opened.page().bytes();
            opened.line().leave();
        }
        tell(workload.title().substring(0, 2), bytes, firstByte, live);
    }

    private void tell(String screen, int bytes, Histogram firstByte, Histogram live) {
        table.row(
                screen,
                bytes,
                firstByte.getValueAtPercentile(50) / 1e6,
                firstByte.getValueAtPercentile(99) / 1e6,
                live.getValueAtPercentile(50) / 1e6,
                live.getValueAtPercentile(99) / 1e6,
                Stand.load());
    }

    @Override
    public List<Table> tables() {
        return List.of(table);
    }
}

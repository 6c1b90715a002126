package dev.lightspeed.benchmarks.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lightspeed.benchmarks.chromium.Chromium;
import dev.lightspeed.benchmarks.chromium.Tab;
import jakarta.json.JsonArray;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

/** W1 to W4 in a real browser: until the text is painted, what the scripts take, what the page takes of memory. One page, one event after the other. */
final class InChromium implements Part {

    private static final int EVENTS = 200;
    private static final int WARMUP = 50;
    private static final int COLUMNS = 12;

    private final Options options;
    private final Stand stand;
    private final Table table = new Table(
            "In Chromium",
            "event",
            "until the text has changed p50, ms",
            "until it is painted p50, ms",
            "painted p95, ms",
            "handling messages, us",
            "all scripts, us",
            "style and layout, us",
            "handling beside 100 rows",
            "script heap after GC, KB",
            "nodes",
            "load average",
            "trouble");
    private double small = Double.NaN;

    InChromium(Options options, Stand stand) {
        this.options = options;
        this.stand = stand;
    }

    @Override
    public String option() {
        return "chromium";
    }

    @Override
    public void measure() throws Exception {
        List<BrowserScene> scenes = Stream.of(BrowserScene.values())
                .filter(scene -> scene.peer().map(options.peers()::contains).orElse(true))
                .toList();
        try (Chromium chromium = Chromium.start(options.chromium())) {
            for (BrowserScene scene : scenes) {
                System.err.println(scene.title() + " ...");
                tried(chromium, scene);
            }
        }
    }

    /** One that does not do what is waited for is told in the table, and the next one begins. */
    private void tried(Chromium chromium, BrowserScene scene) throws IOException {
        try {
            measure(chromium, scene);
        } catch (IllegalStateException | CompletionException broken) {
            Object[] cells = new Object[COLUMNS];
            Arrays.fill(cells, Double.NaN);
            cells[0] = scene.title();
            cells[COLUMNS - 1] = "broke: " + broken.getMessage();
            table.row(cells);
        }
    }

    private void measure(Chromium chromium, BrowserScene scene) throws IOException {
        try (Tab tab = chromium.tab(probe())) {
            tab.navigate("http://127.0.0.1:" + stand.port() + scene.path());
            tab.evaluate("probe.until(() => " + scene.ready() + ")");
            Timings warming = new Timings(WARMUP);
            for (int k = 1; k <= WARMUP; k++) {
                event(tab, scene, k, warming);
            }
            Map<String, Double> before = tab.metrics();
            Timings timings = new Timings(EVENTS);
            for (int k = WARMUP + 1; k <= WARMUP + EVENTS; k++) {
                event(tab, scene, k, timings);
            }
            tell(scene, timings, new Work(before, tab.metrics()), tab);
        }
    }

    private static void event(Tab tab, BrowserScene scene, int k, Timings timings) {
        JsonArray times = tab.evaluate(scene.measured(k)).asJsonArray();
        timings.add(
                times.getJsonNumber(0).doubleValue(),
                times.getJsonNumber(1).doubleValue(),
                times.getJsonNumber(2).doubleValue());
    }

    private static String probe() throws IOException {
        try (InputStream script = Objects.requireNonNull(Chromium.class.getResourceAsStream("probe.js"))) {
            return new String(script.readAllBytes(), UTF_8);
        }
    }

    /** What the browser counted before some events and after them. */
    private record Work(Map<String, Double> before, Map<String, Double> after) {

        /** Microseconds an event. */
        double micros(String metric) {
            return (number(after, metric) - number(before, metric)) * 1e6 / EVENTS;
        }

        private static double number(Map<String, Double> metrics, String name) {
            return metrics.getOrDefault(name, Double.NaN);
        }
    }

    private void tell(BrowserScene scene, Timings timings, Work work, Tab tab) {
        tab.collect();
        Map<String, Double> now = tab.metrics();
        double handling = timings.handlingMicros();
        table.row(
                scene.title(),
                timings.changed(50),
                timings.painted(50),
                timings.painted(95),
                handling == 0 ? Double.NaN : handling,
                work.micros("ScriptDuration"),
                work.micros("RecalcStyleDuration") + work.micros("LayoutDuration"),
                scene == BrowserScene.W2 ? handling / small : Double.NaN,
                Work.number(now, "JSHeapUsedSize") / 1e3,
                Work.number(now, "Nodes"),
                Stand.load(),
                "");
        small = scene == BrowserScene.W2_SMALL ? handling : small;
    }

    @Override
    public List<Table> tables() {
        return List.of(table);
    }
}

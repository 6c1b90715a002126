package dev.lightspeed.benchmarks.load;

import java.io.IOException;
import java.util.List;

/** Events of users: first as many as go, one page's after the other, then at a fixed rate. */
final class Events {

    private static final List<Scene> SCENES =
            List.of(Scene.ECHO, Scene.W1, Scene.W2_CELL, Scene.W2_APPEND, Scene.W2_SORT, Scene.W3);

    private final Options options;
    private final Stand stand;
    private final Table eager = new Table(
            "As many events as go",
            "event",
            "pages",
            "events/s",
            "server CPU, us",
            "beyond echo, us",
            "allocated, bytes",
            "up",
            "down",
            "load program's CPU, us",
            "heap after GC, MB",
            "RSS, MB",
            "load average",
            "trouble");
    private final Table steady = new Table(
            "Events at a fixed rate",
            "event",
            "events/s",
            "p50, ms",
            "p99, ms",
            "p99.9, ms",
            "highest, ms",
            "server CPU, us",
            "beyond echo, us",
            "load average",
            "trouble");
    private double echo = Double.NaN;
    private double steadyEcho = Double.NaN;

    Events(Options options, Stand stand) {
        this.options = options;
        this.stand = stand;
    }

    void measure() throws Exception {
        for (Scene scene : SCENES) {
            System.err.println(scene.title() + " ...");
            List<Line> lines = stand.open(scene, options.pages());
            stand.eager(lines, options.warmup());
            Phase fast = stand.eager(lines, options.seconds());
            Phase even = stand.steady(lines, scene.rate(), options.seconds());
            if (scene == Scene.ECHO) {
                echo = fast.cpu();
                steadyEcho = even.cpu();
            }
            Stand.rest();
            eager(scene, fast);
            steady(scene, even);
            Stand.leave(lines);
        }
    }

    private void eager(Scene scene, Phase phase) throws IOException, InterruptedException {
        Meters rest = stand.server().collected();
        eager.row(
                scene.title(),
                phase.pages(),
                phase.perSecond(),
                phase.cpu(),
                phase.cpu() - echo,
                phase.allocated(),
                phase.upBytes(),
                phase.downBytes(),
                phase.ownMicros(),
                rest.heap() / 1e6,
                rest.resident() / 1e3,
                phase.load(),
                phase.trouble());
    }

    private void steady(Scene scene, Phase phase) {
        steady.row(
                scene.title(),
                phase.perSecond(),
                phase.tally().millis(50),
                phase.tally().millis(99),
                phase.tally().millis(99.9),
                phase.tally().latencies.getMaxValue() / 1e6,
                phase.cpu(),
                phase.cpu() - steadyEcho,
                phase.load(),
                phase.trouble());
    }

    List<Table> tables() {
        return List.of(eager, steady);
    }
}

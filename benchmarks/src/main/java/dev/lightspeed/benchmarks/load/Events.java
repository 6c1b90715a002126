package dev.lightspeed.benchmarks.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Events of users: first as many as go, one page's after the other, then at a fixed rate. */
final class Events implements Part {

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

    @Override
    public String option() {
        return "events";
    }

    /** Once to warm up, so that no scene pays for the compilers' work on another; then in rounds, of which the middle one counts. */
    @Override
    public void measure() throws Exception {
        for (Scene scene : SCENES) {
            List<Line> lines = stand.open(scene, options.pages());
            stand.eager(lines, options.warmup());
            Stand.leave(lines);
        }
        Map<Scene, List<Round>> rounds = new EnumMap<>(Scene.class);
        for (int i = 0; i < options.rounds(); i++) {
            for (Scene scene : SCENES) {
                System.err.println("Round " + (i + 1) + ", " + scene.title() + " ...");
                rounds.computeIfAbsent(scene, any -> new ArrayList<>()).add(round(scene));
            }
        }
        SCENES.forEach(scene -> tell(scene, rounds.getOrDefault(scene, List.of())));
    }

    private record Round(Phase eager, Phase steady, Meters rest) {}

    private Round round(Scene scene) throws Exception {
        List<Line> lines = stand.open(scene, options.pages());
        stand.eager(lines, 1);
        Phase fast = stand.eager(lines, options.seconds());
        Phase even = stand.steady(lines, scene.rate(), options.seconds());
        Stand.rest();
        Meters rest = stand.server().collected();
        Stand.leave(lines);
        return new Round(fast, even, rest);
    }

    private void tell(Scene scene, List<Round> rounds) {
        Round fast = middle(rounds, round -> round.eager.cpu());
        Round even = middle(rounds, round -> round.steady.cpu());
        if (scene == Scene.ECHO) {
            echo = fast.eager.cpu();
            steadyEcho = even.steady.cpu();
        }
        eager(scene, fast.eager, fast.rest);
        steady(scene, even.steady);
    }

    private static Round middle(List<Round> rounds, ToDoubleFunction<Round> cost) {
        return rounds.stream().sorted(Comparator.comparingDouble(cost)).toList().get(rounds.size() / 2);
    }

    private void eager(Scene scene, Phase phase, Meters rest) {
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

    @Override
    public List<Table> tables() {
        return List.of(eager, steady);
    }
}

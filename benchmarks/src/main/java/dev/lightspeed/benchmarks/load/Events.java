package dev.lightspeed.benchmarks.load;

import dev.lightspeed.benchmarks.peers.Peer;
import dev.lightspeed.benchmarks.peers.PeerScene;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Events of users: first as many as go, one page's after the other, then at a fixed rate. */
final class Events implements Part {

    private static final List<Workload> WORKLOADS =
            List.of(Workload.ECHO, Workload.W1, Workload.W2_CELL, Workload.W2_APPEND, Workload.W2_SORT, Workload.W3);

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
            "wire up",
            "wire down",
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

    /** Once to warm up, so that none pays for the compilers' work on another; then in rounds, of which the middle one counts. */
    @Override
    public void measure() throws Exception {
        for (Workload workload : WORKLOADS) {
            List<Line> lines = stand.open(workload, workload.pages(options.pages()));
            stand.eager(lines, options.warmup());
            Stand.leave(lines);
        }
        for (PeerScene scene : peers()) {
            PeerPages pages = stand.open(scene, options.pages());
            pages.eager(options.warmup());
            pages.leave();
        }
        Map<String, List<Round>> rounds = new LinkedHashMap<>();
        for (int i = 0; i < options.rounds(); i++) {
            System.err.println("Round " + (i + 1) + " ...");
            for (Workload workload : WORKLOADS) {
                rounds.computeIfAbsent(workload.title(), any -> new ArrayList<>())
                        .add(round(workload));
            }
            for (PeerScene scene : peers()) {
                rounds.computeIfAbsent(scene.title(), any -> new ArrayList<>()).add(round(scene));
            }
        }
        rounds.forEach(this::tell);
    }

    private record Round(Phase eager, Phase steady, Meters rest) {}

    private Round round(Workload workload) throws Exception {
        List<Line> lines = stand.open(workload, workload.pages(options.pages()));
        stand.eager(lines, 1);
        Phase fast = stand.eager(lines, options.seconds());
        Phase even = stand.steady(lines, workload.rate(), options.seconds());
        Stand.rest();
        Meters rest = stand.server().collected();
        Stand.leave(lines);
        return new Round(fast, even, rest);
    }

    private List<PeerScene> peers() {
        return options.peers().stream().flatMap(Peer::events).toList();
    }

    private Round round(PeerScene scene) throws Exception {
        PeerPages pages = stand.open(scene, options.pages());
        pages.eager(1);
        Phase fast = pages.eager(options.seconds());
        Phase even = pages.steady(scene.rate(), options.seconds());
        Meters rest = stand.server().collected();
        pages.leave();
        return new Round(fast, even, rest);
    }

    private void tell(String what, List<Round> rounds) {
        Round fast = middle(rounds, round -> round.eager.cpu());
        Round even = middle(rounds, round -> round.steady.cpu());
        if (what.equals(Workload.ECHO.title())) {
            echo = fast.eager.cpu();
            steadyEcho = even.steady.cpu();
        }
        eager(what, fast.eager, fast.rest);
        steady(what, even.steady);
    }

    private static Round middle(List<Round> rounds, ToDoubleFunction<Round> cost) {
        return rounds.stream().sorted(Comparator.comparingDouble(cost)).toList().get(rounds.size() / 2);
    }

    private void eager(String what, Phase phase, Meters rest) {
        eager.row(
                what,
                phase.pages(),
                phase.perSecond(),
                phase.cpu(),
                phase.cpu() - echo,
                phase.allocated(),
                phase.upBytes(),
                phase.downBytes(),
                phase.wireUp(),
                phase.wireDown(),
                phase.ownMicros(),
                rest.heap() / 1e6,
                rest.resident() / 1e3,
                phase.load(),
                phase.trouble());
    }

    private void steady(String what, Phase phase) {
        steady.row(
                what,
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

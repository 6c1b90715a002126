package dev.lightspeed.benchmarks.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** W7: of the pages that follow W4 one in ten acknowledges late or never. Latencies are those of the others. */
final class Slow implements Part {

    private static final int ONE_IN = 20;

    private final Options options;
    private final Stand stand;
    private final Table table = new Table(
            "W7, slow readers",
            "who",
            "pages",
            "p50 of the healthy, ms",
            "p99, ms",
            "lowest p99 of a round",
            "highest p99 of a round",
            "highest, ms",
            "heap after GC, MB",
            "load average",
            "trouble");

    Slow(Options options, Stand stand) {
        this.options = options;
        this.stand = stand;
    }

    @Override
    public String option() {
        return "slow";
    }

    /** In rounds, each with pages of its own; of each line the middle one counts. A p99 is made by few pauses of the collector. */
    @Override
    public void measure() throws Exception {
        List<Seen> healthy = new ArrayList<>();
        List<Seen> slow = new ArrayList<>();
        List<Seen> later = new ArrayList<>();
        for (int i = 0; i < options.rounds(); i++) {
            List<Line> lines = stand.open(Workload.W4, options.many());
            stand.listen(lines, options.warmup());
            healthy.add(seen(lines));
            someAreSlow(lines);
            slow.add(seen(lines));
            later.add(seen(lines));
            Stand.leave(lines);
        }
        tell("all healthy", healthy);
        tell("5 % late, 5 % never", slow);
        tell("the same, later", later);
    }

    private static void someAreSlow(List<Line> lines) {
        for (int i = 0; i + 1 < lines.size(); i += ONE_IN) {
            lines.get(i).acknowledge(AckHabit.LATE);
            lines.get(i + 1).acknowledge(AckHabit.NEVER);
        }
    }

    private record Seen(Phase phase, double heap) {

        double p99() {
            return phase.tally().millis(99);
        }
    }

    private Seen seen(List<Line> lines) throws Exception {
        Phase phase = stand.listen(lines, options.seconds());
        return new Seen(phase, stand.server().collected().heap() / 1e6);
    }

    private void tell(String who, List<Seen> rounds) {
        rounds.sort(Comparator.comparingDouble(Seen::p99));
        Seen middle = rounds.get(rounds.size() / 2);
        Phase phase = middle.phase;
        table.row(
                who,
                phase.pages(),
                phase.tally().millis(50),
                middle.p99(),
                rounds.get(0).p99(),
                rounds.get(rounds.size() - 1).p99(),
                phase.tally().latencies.getMaxValue() / 1e6,
                middle.heap,
                phase.load(),
                phase.trouble());
    }

    @Override
    public List<Table> tables() {
        return List.of(table);
    }
}

package dev.lightspeed.benchmarks.load;

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

    @Override
    public void measure() throws Exception {
        List<Line> lines = stand.open(Workload.W4, options.many());
        stand.listen(lines, options.warmup());
        phase(lines, "all healthy");
        for (int i = 0; i + 1 < lines.size(); i += ONE_IN) {
            lines.get(i).acknowledge(AckHabit.LATE);
            lines.get(i + 1).acknowledge(AckHabit.NEVER);
        }
        phase(lines, "5 % late, 5 % never");
        phase(lines, "the same, later");
        Stand.leave(lines);
    }

    private void phase(List<Line> lines, String who) throws Exception {
        Phase phase = stand.listen(lines, options.seconds());
        table.row(
                who,
                lines.size(),
                phase.tally().millis(50),
                phase.tally().millis(99),
                phase.tally().latencies.getMaxValue() / 1e6,
                stand.server().collected().heap() / 1e6,
                phase.load(),
                phase.trouble());
    }

    @Override
    public List<Table> tables() {
        return List.of(table);
    }
}

package dev.lightspeed.benchmarks.load;

/** The heap of a soak, and whether it grows: by more than it differs from one minute to the next anyway. */
final class SoakTable {

    private final Table table = new Table(
            "Soak",
            "when",
            "events",
            "pages that came",
            "heap after GC, MB",
            "since the beginning, bytes an event",
            "since the beginning, bytes a page",
            "RSS, MB",
            "server CPU, us",
            "p99, ms",
            "load average",
            "trouble");
    private long events;
    private long begin;
    private long last = -1;
    private long scatter;
    private int minutes;

    Table table() {
        return table;
    }

    /** Without pages, when the server is warm. */
    void before(Meters meters) {
        begin = meters.heap();
        row("no page, before", 0, meters, "");
    }

    /** @param pages that came since the beginning */
    void minute(Phase phase, int pages, Meters meters) {
        events += phase.tally().events;
        minutes++;
        scatter = last < 0 ? 0 : Math.max(scatter, Math.abs(meters.heap() - last));
        last = meters.heap();
        table.row(
                "minute " + minutes,
                events,
                pages,
                meters.heap() / 1e6,
                Double.NaN,
                Double.NaN,
                meters.resident() / 1e3,
                phase.cpu(),
                phase.tally().millis(99),
                phase.load(),
                phase.trouble());
    }

    /** Without pages again. */
    void after(int pages, Meters meters) {
        row("no page, afterwards", pages, meters, verdict(meters.heap() - begin));
    }

    /** What can be said of a heap that is larger by so many bytes. */
    private String verdict(long growth) {
        if (minutes < 2) {
            return "too short to tell";
        }
        return growth > scatter
                ? "grows"
                : "grows by no more than the " + (scatter + 500_000) / 1_000_000 + " MB between two minutes";
    }

    private void row(String when, int pages, Meters meters, String trouble) {
        long growth = meters.heap() - begin;
        table.row(
                when,
                events,
                pages,
                meters.heap() / 1e6,
                events == 0 ? Double.NaN : growth / (double) events,
                pages == 0 ? Double.NaN : growth / (double) pages,
                meters.resident() / 1e3,
                Double.NaN,
                Double.NaN,
                Stand.load(),
                trouble);
    }
}

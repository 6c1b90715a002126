package dev.lightspeed.benchmarks.load;

import java.util.List;

/**
 * W6: the lines of all pages are cut, each with an event under way; all come back at once. A page is back when its hello is answered. The number that it shows
 * must be that of its events: none is lost, none is done twice.
 */
final class Storm implements Part {

    private static final int EVENTS = 3;
    private static final int AT_ONCE = 32;
    private static final int STEPS = 20;

    private final Options options;
    private final Stand stand;
    private final Table table = new Table(
            "W6, reconnect storm",
            "pages",
            "resumed",
            "all back after, s",
            "p50, s",
            "server CPU a page, us",
            "load program's CPU, us",
            "events answered",
            "load average",
            "trouble");
    private final Table curve = new Table("W6, pages back", "after, s", "pages");

    Storm(Options options, Stand stand) {
        this.options = options;
        this.stand = stand;
    }

    @Override
    public String option() {
        return "storm";
    }

    @Override
    public void measure() throws Exception {
        List<Browser.Opened> pages = stand.pages(Workload.W1, options.many());
        List<Line> lines = pages.stream().map(Browser.Opened::line).toList();
        int rate = Math.min(1000, options.many());
        stand.steady(lines, rate, Math.max(1, EVENTS * options.many() / rate));
        Stand.rest();
        Stand.Start start = stand.start();
        long cut = System.nanoTime();
        for (Line line : lines) {
            line.event(cut);
            line.cut();
        }
        List<Back> back = Stand.together(AT_ONCE, pages, this::back);
        tell(start.end(lines, Stand.settle(lines)), cut, back);
        Stand.leave(lines);
    }

    private record Back(Hello hello, long at) {}

    private Back back(Browser.Opened page) throws Exception {
        return new Back(stand.browser().resume(page), System.nanoTime());
    }

    private void tell(Phase phase, long cut, List<Back> back) {
        long[] nanos = back.stream().mapToLong(page -> page.at - cut).sorted().toArray();
        table.row(
                phase.pages(),
                back.stream().filter(page -> page.hello.mode().equals("resume")).count(),
                nanos[nanos.length - 1] / 1e9,
                nanos[nanos.length / 2] / 1e9,
                phase.cpu(),
                phase.ownMicros(),
                phase.tally().events,
                phase.load(),
                phase.trouble());
        for (int step = 0; step <= STEPS; step++) {
            int pages = Math.max(1, nanos.length * step / STEPS);
            curve.row(nanos[pages - 1] / 1e9, pages);
        }
    }

    @Override
    public List<Table> tables() {
        return List.of(table, curve);
    }
}

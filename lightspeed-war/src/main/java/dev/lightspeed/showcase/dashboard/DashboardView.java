package dev.lightspeed.showcase.dashboard;

import dev.lightspeed.LiveView;
import dev.lightspeed.OnMessage;
import dev.lightspeed.Page;
import dev.lightspeed.showcase.site.DemoLayout;
import jakarta.inject.Inject;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.stream.IntStream;

/** Draws all 200 numbers anew at each tick; what travels is the 20 that changed. */
@LiveView(value = "/dashboard", layout = DemoLayout.class)
public class DashboardView {

    /** A bar of the small chart: how many numbers lie in one tenth of the scale. */
    record Bar(int level, int height) {
        int x() {
            return level * 20;
        }
    }

    @Inject
    Ticker ticker;

    Readings now = new Readings(List.of(), new LongSummaryStatistics(), List.of());

    void mount(Page page) {
        page.title("Dashboard");
        page.subscribe(Ticker.TOPIC);
        now = ticker.watch();
    }

    void unmount() {
        ticker.leave();
    }

    @OnMessage
    void ticked(Readings next) {
        now = next;
    }

    List<Bar> bars() {
        return IntStream.range(0, now.levels().size())
                .mapToObj(level -> new Bar(level, Math.min(48, now.levels().get(level))))
                .toList();
    }
}

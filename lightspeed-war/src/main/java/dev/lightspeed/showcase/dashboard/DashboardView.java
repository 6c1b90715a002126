package dev.lightspeed.showcase.dashboard;

import static dev.lightspeed.html.Html.each;
import static dev.lightspeed.html.Html.html;

import dev.lightspeed.LiveView;
import dev.lightspeed.OnMessage;
import dev.lightspeed.Page;
import dev.lightspeed.html.Html;
import dev.lightspeed.html.Row;
import dev.lightspeed.showcase.site.DemoLayout;
import jakarta.inject.Inject;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.stream.IntStream;

/** Draws all 200 numbers anew at each tick; what travels is the 20 that changed. */
@LiveView(value = "/dashboard", layout = DemoLayout.class)
public class DashboardView {

    private static final Row<Reading> TILE = Row.of("<li class=\"tile {}\">{}</li>", Reading::style, Reading::value);

    /** A bar of the small chart: how many numbers lie in one tenth of the scale. */
    private record Bar(int level, int height) {
        int x() {
            return level * 20;
        }
    }

    private static final Row<Bar> BAR = Row.of(
            "<rect class=\"l{}\" x=\"{}\" y=\"0\" width=\"16\" rx=\"2\" height=\"{}\"></rect>",
            Bar::level,
            Bar::x,
            Bar::height);

    @Inject
    Ticker ticker;

    private Readings now = new Readings(List.of(), new LongSummaryStatistics(), List.of());

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

    Html render() {
        return html(
                """
                <h1>Dashboard</h1>
                <div class="figures">
                  <dl class="figure"><dt>Mean</dt><dd>{}</dd></dl>
                  <dl class="figure"><dt>Lowest</dt><dd>{}</dd></dl>
                  <dl class="figure"><dt>Highest</dt><dd>{}</dd></dl>
                  <figure class="figure chart">
                    <figcaption>Spread</figcaption>
                    <svg viewBox="0 0 196 48" preserveAspectRatio="none" role="img" aria-label="How many numbers lie in each tenth of the scale">
                      <g transform="matrix(1 0 0 -1 0 48)">{}</g>
                    </svg>
                  </figure>
                </div>
                <ul class="tiles">{}</ul>
                """,
                Math.round(now.figures().getAverage()),
                now.figures().getMin(),
                now.figures().getMax(),
                each(bars(), Bar::level, BAR),
                each(now.all(), Reading::index, TILE));
    }

    private List<Bar> bars() {
        return IntStream.range(0, now.levels().size())
                .mapToObj(level -> new Bar(level, Math.min(48, now.levels().get(level))))
                .toList();
    }
}

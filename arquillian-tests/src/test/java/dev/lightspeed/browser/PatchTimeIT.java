package dev.lightspeed.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.lightspeed.test.browser.Browser;
import dev.lightspeed.test.browser.Live;
import java.net.URL;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How long the browser works on a patch: a measurement, with room for slow machines. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class PatchTimeIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @ArquillianResource
    URL application;

    private static final int CELLS = 50;

    @Test
    @SuppressWarnings("unchecked")
    void a_changed_cell_among_1000_rows_is_applied_below_1_ms() {
        Page page = browser.live("table");
        page.evaluate("""
                () => {
                  window.durations = [];
                  new PerformanceObserver(list => list.getEntries().forEach(({ name, duration }) =>
                    name === "ls:patch" && durations.push(duration))).observe({ type: "measure" });
                }""");

        for (int cell = 0; cell < CELLS; cell++) {
            page.locator("[ls-click=cell]").dispatchEvent("click");
            Live.settled(page);
        }
        page.waitForFunction("count => durations.length >= count", CELLS);

        List<Number> durations = (List<Number>) page.evaluate("durations.sort((one, other) => one - other)");
        double median = durations.get(CELLS / 2).doubleValue();
        System.out.printf(
                "ls:patch, one cell of 1,000 rows, %d times: median %.3f ms, longest %.3f ms%n",
                CELLS, median, durations.get(CELLS - 1).doubleValue());
        assertThat(median).isLessThan(1);
    }
}

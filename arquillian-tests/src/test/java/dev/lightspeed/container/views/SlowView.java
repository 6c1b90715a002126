package dev.lightspeed.container.views;

import static dev.lightspeed.html.Html.html;

import dev.lightspeed.LiveView;
import dev.lightspeed.On;
import dev.lightspeed.html.Html;
import jakarta.inject.Inject;

/** A handler that takes as long as the gate is closed. */
@LiveView("/test/slow")
public class SlowView {

    @Inject
    Gate gate;

    private int count;

    @On
    void slow() throws InterruptedException {
        gate.pass();
        count++;
    }

    @On
    void quick() {
        count++;
    }

    Html render() {
        return html("""
                <p id="count">{}</p>
                <button id="slow" ls-click="slow">Slow</button>
                <button id="quick" ls-click="quick">Quick</button>
                """, count);
    }
}

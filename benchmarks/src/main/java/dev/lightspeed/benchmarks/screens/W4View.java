package dev.lightspeed.benchmarks.screens;

import dev.lightspeed.LiveView;
import dev.lightspeed.OnMessage;
import dev.lightspeed.Page;
import jakarta.inject.Inject;
import java.util.List;

/** W4: 200 numbers, of which a tick changes 20. */
@LiveView("/w4")
public class W4View {

    @Inject
    Ticker ticker;

    Numbers numbers = new Numbers(List.of());

    void mount(Page page) {
        page.subscribe(Ticker.TOPIC);
        numbers = ticker.now();
    }

    @OnMessage
    void ticked(Numbers next) {
        numbers = next;
    }
}

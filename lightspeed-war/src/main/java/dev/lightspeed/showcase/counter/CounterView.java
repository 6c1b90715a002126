package dev.lightspeed.showcase.counter;

import dev.lightspeed.LiveView;
import dev.lightspeed.On;
import dev.lightspeed.Page;
import dev.lightspeed.showcase.site.DemoLayout;

/** A number that lives on the server, and a button that adds one. */
@LiveView(value = "/counter", layout = DemoLayout.class)
public class CounterView {

    int count;

    void mount(Page page) {
        page.title("Counter");
    }

    @On
    void increment() {
        count++;
    }
}

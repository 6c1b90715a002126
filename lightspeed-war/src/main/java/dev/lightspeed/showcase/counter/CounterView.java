package dev.lightspeed.showcase.counter;

import static dev.lightspeed.html.Html.html;

import dev.lightspeed.LiveView;
import dev.lightspeed.On;
import dev.lightspeed.Page;
import dev.lightspeed.html.Html;
import dev.lightspeed.showcase.site.DemoLayout;

/** A number that lives on the server, and a button that adds one. */
@LiveView(value = "/counter", layout = DemoLayout.class)
public class CounterView {

    private int count;

    void mount(Page page) {
        page.title("Counter");
    }

    @On
    void increment() {
        count++;
    }

    Html render() {
        return html("""
                <h1>Counter</h1>
                <p class="big">{}</p>
                <button ls-click="increment">+1</button>
                """, count);
    }
}

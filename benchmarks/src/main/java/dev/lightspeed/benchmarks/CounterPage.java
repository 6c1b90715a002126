package dev.lightspeed.benchmarks;

import static dev.lightspeed.html.Html.html;

import dev.lightspeed.LiveView;
import dev.lightspeed.On;
import dev.lightspeed.html.Html;

/** W1 as a view. */
@LiveView("/counter")
public class CounterPage {

    private int count;

    @On
    void inc() {
        count++;
    }

    Html render() {
        return html("<h1>Counter</h1><output>{}</output><button ls-click=\"inc\">+1</button>", count);
    }
}

package dev.lightspeed.refused;

import static dev.lightspeed.html.Html.html;

import dev.lightspeed.LiveView;
import dev.lightspeed.On;
import dev.lightspeed.html.Html;

/** Wants an argument that no browser can send. */
@LiveView("/refused/thread")
public class ThreadView {

    @On
    void add(Thread thread) {
        thread.interrupt();
    }

    Html render() {
        return html("<p></p>");
    }
}

package dev.lightspeed.container.views;

import static dev.lightspeed.html.Html.nothing;

import dev.lightspeed.LiveView;
import dev.lightspeed.Page;
import dev.lightspeed.html.Html;

/** Cannot be mounted. */
@LiveView("/test/stillborn")
public class StillbornView {

    void mount(Page page) {
        throw new IllegalStateException("thrown by a test");
    }

    Html render() {
        return nothing();
    }
}

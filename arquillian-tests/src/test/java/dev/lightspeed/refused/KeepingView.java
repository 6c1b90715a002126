package dev.lightspeed.refused;

import static dev.lightspeed.html.Html.html;

import dev.lightspeed.LiveView;
import dev.lightspeed.html.Html;

/** Keeps a bean of a request for as long as the page. */
@LiveView("/refused/keeping")
public class KeepingView {

    private Passing passing;

    void mount() {
        passing = new Passing();
    }

    Html render() {
        return html("<p>{}</p>", passing.toString());
    }
}

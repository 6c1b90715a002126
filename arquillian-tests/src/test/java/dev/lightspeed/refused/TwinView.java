package dev.lightspeed.refused;

import static dev.lightspeed.html.Html.html;

import dev.lightspeed.LiveView;
import dev.lightspeed.html.Html;

/** On the path of a view of the showcase. */
@LiveView("/counter")
public class TwinView {

    Html render() {
        return html("<p></p>");
    }
}

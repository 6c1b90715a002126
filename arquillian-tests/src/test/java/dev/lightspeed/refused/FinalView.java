package dev.lightspeed.refused;

import static dev.lightspeed.html.Html.html;

import dev.lightspeed.LiveView;
import dev.lightspeed.html.Html;

/** CDI can make no proxy of it. */
@LiveView("/refused/final")
public final class FinalView {

    Html render() {
        return html("<p></p>");
    }
}

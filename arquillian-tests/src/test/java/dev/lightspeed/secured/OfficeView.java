package dev.lightspeed.secured;

import static dev.lightspeed.html.Html.html;

import dev.lightspeed.LiveView;
import dev.lightspeed.html.Html;
import jakarta.annotation.security.RolesAllowed;

/** The boss sees it. */
@LiveView("/office")
@RolesAllowed("boss")
public class OfficeView {

    Html render() {
        return html("<p>the office</p>");
    }
}

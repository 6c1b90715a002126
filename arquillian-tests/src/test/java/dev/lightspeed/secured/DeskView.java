package dev.lightspeed.secured;

import static dev.lightspeed.html.Html.html;

import dev.lightspeed.LiveView;
import dev.lightspeed.On;
import dev.lightspeed.Page;
import dev.lightspeed.html.Html;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;

/** Everybody sees it; what one may do there depends. */
@LiveView("/desk")
public class DeskView {

    private String text = "";

    @On
    void who(Page page) {
        text = "caller " + page.caller().orElse("nobody");
    }

    @On
    @RolesAllowed("boss")
    void sign() {
        text = "signed";
    }

    @On
    @RolesAllowed("**")
    void write() {
        text = "written";
    }

    @On
    @DenyAll
    void burn() {
        text = "burnt";
    }

    Html render() {
        return html("<p>{}</p>", text);
    }
}

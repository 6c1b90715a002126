package dev.lightspeed.login;

import static dev.lightspeed.html.Html.html;

import dev.lightspeed.LiveView;
import dev.lightspeed.On;
import dev.lightspeed.html.Html;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;

/** A page that {@code web.xml} lets nobody see who is not logged in. */
@LiveView("/me")
@PermitAll
public class MeView {

    @Inject
    Principal principal;

    @Inject
    SecurityContext security;

    @Inject
    Cellar cellar;

    private String text = "";

    @On
    void who() {
        text = principal.getName() + " " + security.isCallerInRole("boss") + " " + cellar.who();
    }

    @On
    @RolesAllowed("boss")
    void sign() {
        text = "signed";
    }

    Html render() {
        return html("<p>{}</p>", text);
    }
}

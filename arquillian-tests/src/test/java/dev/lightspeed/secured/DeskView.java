package dev.lightspeed.secured;

import static dev.lightspeed.html.Html.html;

import dev.lightspeed.LiveView;
import dev.lightspeed.On;
import dev.lightspeed.Page;
import dev.lightspeed.html.Html;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;

/** Everybody sees it; what one may do there depends. */
@LiveView("/desk")
public class DeskView {

    @Inject
    Principal principal;

    @Inject
    SecurityContext security;

    @Inject
    Books books;

    @Inject
    Till till;

    private String text = "";

    @On
    @PermitAll
    void who(Page page) {
        text = "caller " + page.caller().orElse("nobody");
    }

    @On
    @PermitAll
    void inject() {
        Principal caller = security.getCallerPrincipal();
        text = principal.getName() + " " + (caller == null ? "nobody" : caller.getName()) + " boss "
                + security.isCallerInRole("boss") + " clerk " + security.isCallerInRole("clerk");
    }

    @On
    @PermitAll
    void call(String what) {
        text = switch (what) {
            case "read" -> books.read();
            case "add" -> books.add();
            case "count" -> books.count();
            case "burn" -> books.burn();
            case "till" -> till.open();
            default -> "ejb " + till.who();
        };
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

    @On
    void unsaid() {
        text = "unsaid";
    }

    Html render() {
        return html("<p>{}</p>", text);
    }
}

package dev.lightspeed.container.endpoints;

import static dev.lightspeed.html.Html.html;

import dev.lightspeed.Get;
import dev.lightspeed.Post;
import dev.lightspeed.html.Html;
import dev.lightspeed.http.Answer;
import dev.lightspeed.http.Csrf;
import dev.lightspeed.http.Flash;
import dev.lightspeed.http.Redirect;
import dev.lightspeed.http.Response;
import dev.lightspeed.route.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** A form, and where it leads: back to itself, to a live page, to another endpoint. */
@ApplicationScoped
public class WishController {

    static final Route TOLD = Route.of("/test/wishes/told");

    /** What is wished for. */
    public record Wish(String text, String to) {}

    @Get("/test/wishes/{id:long}")
    Html form(long id, Csrf csrf) {
        return page(id, csrf, "");
    }

    @Post("/test/wishes/{id:long}")
    @Transactional
    Answer wish(long id, Wish wish, Csrf csrf) throws NamingException {
        if (wish.text().isBlank()) {
            return Response.of(page(id, csrf, "to " + wish.to())).status(422).titled("Again");
        }
        return Redirect.to(wish.to().equals("live") ? Route.of("/test/wishes/live") : TOLD)
                .flash(
                        "notice",
                        id + ": " + wish.text() + ", " + (inTransaction() ? "in" : "without") + " a transaction");
    }

    @Get("/test/wishes/told")
    Html told(Flash flash) {
        return html("<p>[{}]</p>", flash.text("notice").orElse("nothing"));
    }

    @Get("/test/wishes/staff")
    @RolesAllowed("staff")
    Html staff() {
        return html("<p>staff</p>");
    }

    @Get("/test/wishes/broken")
    Html broken() {
        throw new IllegalStateException("a secret of the application");
    }

    private static Html page(long id, Csrf csrf, String typed) {
        return html(
                "<form method=\"post\" action={}>{}<input name=\"text\"><input name=\"to\" value={}></form>",
                Route.of("/test/wishes/" + id),
                csrf.field(),
                typed);
    }

    private static boolean inTransaction() throws NamingException {
        TransactionSynchronizationRegistry transactions =
                InitialContext.doLookup("java:comp/TransactionSynchronizationRegistry");
        return transactions.getTransactionStatus() == Status.STATUS_ACTIVE;
    }
}

package dev.lightspeed.container.contexts;

import static dev.lightspeed.html.Html.html;

import dev.lightspeed.Get;
import dev.lightspeed.html.Html;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** What becomes of the HTTP session that holds a wallet. */
@ApplicationScoped
public class WalletController {

    @Inject
    HttpServletRequest request;

    @Get("/test/wallet/end")
    Html end() {
        request.getSession().invalidate();
        return html("<p>ended</p>");
    }

    @Get("/test/wallet/renamed")
    Html renamed() {
        request.changeSessionId();
        return html("<p>renamed</p>");
    }
}

package dev.lightspeed.container.contexts;

import static dev.lightspeed.html.Html.html;

import dev.lightspeed.LiveView;
import dev.lightspeed.On;
import dev.lightspeed.html.Html;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;

/** Asks for a bean of the HTTP session in turns only. */
@LiveView("/purse")
public class PurseView {

    @Inject
    Wallet wallet;

    private String text = "";

    @On
    void look() {
        try {
            text = "purse " + wallet.text() + ".";
        } catch (ContextNotActiveException refused) {
            text = refused.getMessage();
        }
    }

    Html render() {
        return html("<p>{}</p>", text);
    }
}

package dev.lightspeed.container.contexts;

import static dev.lightspeed.html.Html.html;

import dev.lightspeed.LiveView;
import dev.lightspeed.On;
import dev.lightspeed.html.Html;
import jakarta.inject.Inject;

/** Reads the HTTP session of its GET. */
@LiveView("/wallet/{coin}")
public class WalletView {

    @Inject
    Wallet wallet;

    private String text = "";

    void mount(String coin) {
        wallet.add(coin);
        text = "wallet " + wallet.text() + ".";
    }

    @On
    void look() {
        text = wallet.text();
    }

    @On
    void stay() {
        text = "still " + text;
    }

    Html render() {
        return html("<p>{}</p>", text);
    }
}

package dev.lightspeed.container.contexts;

import static dev.lightspeed.html.Html.html;

import dev.lightspeed.LiveView;
import dev.lightspeed.On;
import dev.lightspeed.html.Html;
import jakarta.inject.Inject;

/** Uses beans of the HTTP session in its GET and in turns. */
@LiveView("/wallet/{coin}")
public class WalletView {

    @Inject
    Wallet wallet;

    @Inject
    Pocket pocket;

    private String text = "";

    void mount(String coin) {
        wallet.add(coin);
        text = "wallet " + wallet.text() + ".";
    }

    @On
    void look() {
        text = "turn " + wallet.text() + ".";
    }

    @On
    void add(String coin) {
        wallet.add(coin);
        look();
    }

    @On
    void pocket(String key) {
        pocket.belongsTo(key);
        text = "pocket of wallet " + pocket.found() + ".";
    }

    Html render() {
        return html("<p>{}</p>", text);
    }
}

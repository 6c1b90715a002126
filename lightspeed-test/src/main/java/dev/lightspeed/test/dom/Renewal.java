package dev.lightspeed.test.dom;

import dev.lightspeed.test.dom.time.Timers;
import org.jsoup.nodes.Element;

/**
 * Shows the server every so often, and whenever it asks, who is logged in behind the page. HTTP sessions of the kit do not run
 * out, so that nobody is told whether the user is active.
 */
final class Renewal {

    /** What the server's own answer is. */
    private static final int RENEWED = 204;

    private static final int FAULT = 500;

    private final String url;
    private final String period;
    private final Address address;
    private final Timers timers;
    private final Runnable refused;

    /** @param refused hears of an answer that is not the server's own, such as a login page */
    Renewal(Element script, Address address, Timers timers, Runnable refused) {
        this.url = script.attr("data-renewal");
        this.period = script.attr("data-renew");
        this.address = address;
        this.timers = timers;
        this.refused = refused;
    }

    /** Begins to renew, where somebody is logged in. */
    void start() {
        if (!url.isEmpty()) {
            await();
        }
    }

    private void await() {
        timers.start(Long.parseLong(period), () -> {
            show();
            await();
        });
    }

    /** Renews now. */
    void show() {
        int status = url.isEmpty() ? RENEWED : address.post(url);
        if (status != Address.LOST && status != RENEWED && status < FAULT) {
            refused.run();
        }
    }
}

package dev.lightspeed.showcase.orders;

import dev.lightspeed.LiveView;
import dev.lightspeed.OnMessage;
import dev.lightspeed.Page;
import dev.lightspeed.showcase.site.SiteLayout;
import jakarta.inject.Inject;
import java.util.List;

/** How many orders are open and how many are shipped. */
@LiveView(value = "/orders/tally", layout = SiteLayout.class)
public class TallyView {

    @Inject
    Orders orders;

    private List<Order> all = List.of();

    void mount(Page page) {
        page.title("Tally");
        page.subscribe(Orders.TOPIC);
        all = orders.all();
    }

    @OnMessage
    void changed(Orders.Changed now) {
        all = now.all();
    }

    long shipped() {
        return all.stream().filter(Order::shipped).count();
    }

    long open() {
        return all.size() - shipped();
    }
}

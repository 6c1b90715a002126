package dev.lightspeed.showcase.orders;

import dev.lightspeed.LiveView;
import dev.lightspeed.On;
import dev.lightspeed.OnMessage;
import dev.lightspeed.Page;
import dev.lightspeed.showcase.site.SiteLayout;
import jakarta.inject.Inject;
import java.util.List;

/** What a depot has to pack, as it comes in. A page of its own at its path, and an island wherever it is put. */
@LiveView(value = "/orders/picking/{depot}", layout = SiteLayout.class)
public class PickingView {

    @Inject
    Orders orders;

    @Inject
    Page page;

    Depot depot = Depot.NORTH;
    int packed;
    private List<Order> all = List.of();

    void mount(Page page) {
        page.title("Picking");
        page.subscribe(Orders.TOPIC);
        all = orders.all();
    }

    /** The page around chose another depot: nothing else of this view is lost. */
    void params(String depot) {
        this.depot = Depot.named(depot);
    }

    @On
    void ship(long number) {
        packed++;
        orders.ship(number);
    }

    @OnMessage
    void changed(Orders.Changed now) {
        all = now.all();
        page.pushEvent("orders", open().size());
    }

    List<Order> open() {
        return all.stream()
                .filter(order -> order.depot() == depot && !order.shipped())
                .toList();
    }
}

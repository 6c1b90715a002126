package dev.lightspeed.showcase.orders;

import dev.lightspeed.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** The newest orders. Tells every live view that follows them of each change. For use by any thread. */
@ApplicationScoped
public class Orders {

    public static final String TOPIC = "orders";

    private static final int KEPT = 12;

    /** What there is now, the newest first. */
    public record Changed(List<Order> all) {}

    private final Topics topics;
    private List<Order> all = List.of();
    private long last = 100;

    @Inject
    public Orders(Topics topics) {
        this.topics = topics;
        add(new NewOrder("Ada", "Lamp", 2, Depot.NORTH));
        add(new NewOrder("Grace", "Chair", 4, Depot.SOUTH));
        add(new NewOrder("Edsger", "Desk", 1, Depot.NORTH));
    }

    /** For the client proxy. */
    @SuppressWarnings("NullAway")
    protected Orders() {
        topics = null;
    }

    public synchronized List<Order> all() {
        return all;
    }

    // The message goes out under the lock, so that live views hear the changes in their order.
    synchronized void take(@Observes NewOrder order) {
        add(order);
        topics.publish(TOPIC, new Changed(all));
    }

    public synchronized void ship(long number) {
        all = all.stream()
                .map(order -> order.number() == number ? order.sent() : order)
                .toList();
        topics.publish(TOPIC, new Changed(all));
    }

    private void add(NewOrder order) {
        List<Order> next = new ArrayList<>(all);
        next.add(0, new Order(++last, order.customer(), order.item(), order.quantity(), order.depot(), false));
        all = List.copyOf(next.subList(0, Math.min(KEPT, next.size())));
    }
}

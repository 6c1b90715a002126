package dev.lightspeed.showcase.orders;

import jakarta.enterprise.event.Event;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.io.Serializable;
import java.util.List;

/** A bean of Jakarta Faces like thousands of others. It fires a CDI event, and knows nothing of live views. */
@Named
@ViewScoped
public class OrderDesk implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Event<NewOrder> placed;

    @Inject
    private Orders orders;

    @NotBlank(message = "Who wants it?")
    private String customer = "";

    private String item = "Lamp";

    @Min(value = 1, message = "At least one.")
    @Max(value = 99, message = "99 at most.")
    private int quantity = 1;

    private Depot depot = Depot.NORTH;

    /** An action: the form was valid. */
    public void place() {
        placed.fire(new NewOrder(customer, item, quantity, depot));
        customer = "";
        quantity = 1;
    }

    public List<Order> getOrders() {
        return orders.all();
    }

    public List<String> getItems() {
        return List.of("Lamp", "Chair", "Desk", "Shelf");
    }

    public Depot[] getDepots() {
        return Depot.values();
    }

    public String getCustomer() {
        return customer;
    }

    public void setCustomer(String customer) {
        this.customer = customer;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public int getQuantity() {
        return quantity;
    }

    public void setQuantity(int quantity) {
        this.quantity = quantity;
    }

    public Depot getDepot() {
        return depot;
    }

    public void setDepot(Depot depot) {
        this.depot = depot;
    }
}

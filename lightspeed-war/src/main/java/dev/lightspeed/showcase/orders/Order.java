package dev.lightspeed.showcase.orders;

/** Something that somebody wants. */
public record Order(long number, String customer, String item, int quantity, Depot depot, boolean shipped) {

    Order sent() {
        return new Order(number, customer, item, quantity, depot, true);
    }
}

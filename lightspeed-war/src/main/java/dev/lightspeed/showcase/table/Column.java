package dev.lightspeed.showcase.table;

import java.util.Comparator;

/** What the table can be sorted by; rows that are alike in it stand by their id. */
public enum Column {
    ID("Id", Comparator.comparing(Item::id)),
    NAME("Name", Comparator.comparing(Item::name)),
    QUANTITY("Qty", Comparator.comparing(Item::quantity)),
    PRICE("Price", Comparator.comparing(Item::price)),
    STATUS("Status", Comparator.comparing(Item::status));

    private final String label;
    private final Comparator<Item> order;

    Column(String label, Comparator<Item> order) {
        this.label = label;
        this.order = order;
    }

    String label() {
        return label;
    }

    Comparator<Item> order(boolean descending) {
        return (descending ? order.reversed() : order).thenComparing(Item::id);
    }
}

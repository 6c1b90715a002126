package dev.lightspeed.showcase.table;

import java.util.Comparator;

/** What the table can be sorted by; rows that are alike in it stand by their id. */
public enum Column {
    ID("Id"),
    NAME("Name"),
    QUANTITY("Qty"),
    PRICE("Price"),
    STATUS("Status");

    private final String label;

    Column(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    Comparator<Item> order(boolean descending) {
        return (descending ? ascending().reversed() : ascending()).thenComparing(Item::id);
    }

    private Comparator<Item> ascending() {
        return switch (this) {
            case ID -> Comparator.comparing(Item::id);
            case NAME -> Comparator.comparing(Item::name);
            case QUANTITY -> Comparator.comparing(Item::quantity);
            case PRICE -> Comparator.comparing(Item::price);
            case STATUS -> Comparator.comparing(Item::status);
        };
    }
}

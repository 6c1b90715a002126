package dev.lightspeed.showcase.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of one page, by id, and how the page wants to see them. */
final class Items {

    private static final List<Item> FIRST = Item.first(1000);

    private final List<Item> all = new ArrayList<>(FIRST);
    private Column column = Column.ID;
    private boolean descending;
    private String text = "";
    private List<Item> shown = FIRST;
    private int cells;

    /** The rows to show, in order. */
    List<Item> shown() {
        return shown;
    }

    Column column() {
        return column;
    }

    boolean descending() {
        return descending;
    }

    Optional<Item> find(int id) {
        return id >= 0 && id < all.size() ? Optional.of(all.get(id)) : Optional.empty();
    }

    void quantity(int id, int quantity) {
        all.set(id, all.get(id).withQuantity(quantity));
        show();
    }

    /** Raises the quantity of some row by 1,000: each time of another one, 37 further on. */
    void raise() {
        Item item = all.get(37 * cells % 1000);
        cells++;
        quantity(item.id(), item.quantity() + 1000);
    }

    void append() {
        all.add(Item.of(all.size()));
        show();
    }

    void filter(String sought) {
        text = sought.strip();
        show();
    }

    /** Sorts by the column; the other way round, if it is sorted by it already. */
    void sort(Column by) {
        descending = by == column && !descending;
        column = by;
        show();
    }

    private void show() {
        shown = all.stream()
                .filter(item -> item.contains(text))
                .sorted(column.order(descending))
                .toList();
    }
}

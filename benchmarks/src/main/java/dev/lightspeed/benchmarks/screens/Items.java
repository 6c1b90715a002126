package dev.lightspeed.benchmarks.screens;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The rows of W2, and what happens to them. */
public final class Items {

    /** A row. */
    public record Item(int id, String name, int qty, String price, String status) {

        private static final List<String> STATUSES = List.of("new", "open", "hold", "done");

        static Item of(int i) {
            String price = String.format(Locale.ROOT, "%.2f", i * 13 % 10_000 / 100.0);
            return new Item(i, "Item " + i, i * 7919 % 1000, price, STATUSES.get(i % 4));
        }

        Item withQty(int other) {
            return new Item(id, name, other, price, status);
        }
    }

    private static final Comparator<Item> BY_ID = Comparator.comparingInt(Item::id);
    private static final Comparator<Item> BY_QTY =
            Comparator.comparingInt(Item::qty).thenComparing(BY_ID);

    private final List<Item> items;
    private int cells;
    private boolean byQty;

    public Items(int rows) {
        items = new ArrayList<>(IntStream.range(0, rows).mapToObj(Item::of).toList());
    }

    public List<Item> list() {
        return items;
    }

    /** Sets some quantity higher by 1,000; each time in the row 37 further on, which it gives. */
    public int cell() {
        int row = 37 * ++cells % 1000 % items.size();
        Item item = items.get(row);
        items.set(row, item.withQty(item.qty() + 1000));
        return row;
    }

    public void append() {
        items.add(Item.of(items.size()));
    }

    public void sort() {
        byQty = !byQty;
        items.sort(byQty ? BY_QTY : BY_ID);
    }
}

package dev.lightspeed.showcase.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A row of the table. */
public record Item(int id, String name, int quantity, BigDecimal price, String status) {

    private static final List<String> STATUS = List.of("new", "open", "hold", "done");

    /** The row of that number. */
    static Item of(int i) {
        return new Item(i, "Item " + i, i * 7919 % 1000, BigDecimal.valueOf(i * 13 % 10000, 2), STATUS.get(i % 4));
    }

    /** The first rows. */
    static List<Item> first(int count) {
        return IntStream.range(0, count).mapToObj(Item::of).toList();
    }

    Item withQuantity(int other) {
        return new Item(id, name, other, price, status);
    }

    /** True if a text occurs in one of the words of this row. */
    boolean contains(String text) {
        String sought = text.toLowerCase(Locale.ROOT);
        return name.toLowerCase(Locale.ROOT).contains(sought) || status.contains(sought);
    }
}

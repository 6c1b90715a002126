package dev.lightspeed.benchmarks;

import static dev.lightspeed.html.Html.each;
import static dev.lightspeed.html.Html.html;

import dev.lightspeed.html.Html;
import dev.lightspeed.html.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** W2: a table of 1,000 rows and the events {@code cell}, {@code append} and {@code sort}. */
final class W2Table implements Screen {

    /** What an event of this table does. */
    enum Event {
        CELL,
        APPEND,
        SORT
    }

    /** A row. */
    record Item(int id, String name, int qty, String price, String status) {
        Item withQty(int other) {
            return new Item(id, name, other, price, status);
        }
    }

    private static final List<String> STATUSES = List.of("new", "open", "hold", "done");
    private static final Row<Item> ROW = Row.of(
            "<tr><td>{}</td><td>{}</td><td>{}</td><td>{}</td><td>{}</td></tr>",
            Item::id,
            Item::name,
            Item::qty,
            Item::price,
            Item::status);

    private final Event event;
    private final boolean compiled;
    private final List<Item> items;
    private boolean byQty;

    W2Table(Event event, int rows, boolean compiled) {
        this.event = event;
        this.compiled = compiled;
        this.items =
                new ArrayList<>(IntStream.range(0, rows).mapToObj(W2Table::item).toList());
    }

    private static Item item(int i) {
        String price = String.format(Locale.ROOT, "%.2f", i * 13 % 10_000 / 100.0);
        return new Item(i, "Item " + i, i * 7919 % 1000, price, STATUSES.get(i % 4));
    }

    @Override
    public Html page() {
        return compiled ? W2PageTemplate.TEMPLATE.of(new W2Page(items)) : textBlock();
    }

    private Html textBlock() {
        return html(
                "<table><thead><tr><th>Id</th><th>Name</th><th>Qty</th><th>Price</th><th>Status</th></tr></thead>"
                        + "<tbody>{}</tbody></table>",
                each(items, Item::id, ROW));
    }

    @Override
    public void event(int number) {
        switch (event) {
            case CELL -> cell(37 * number % 1000);
            case APPEND -> items.add(item(items.size()));
            case SORT -> sort();
        }
    }

    private void cell(int row) {
        Item item = items.get(row % items.size());
        items.set(row % items.size(), item.withQty(item.qty() + 1000));
    }

    private void sort() {
        byQty = !byQty;
        Comparator<Item> byId = Comparator.comparingInt(Item::id);
        items.sort(byQty ? Comparator.comparingInt(Item::qty).thenComparing(byId) : byId);
    }
}

package dev.lightspeed.benchmarks;

import static dev.lightspeed.html.Html.each;
import static dev.lightspeed.html.Html.html;

import dev.lightspeed.benchmarks.screens.Items;
import dev.lightspeed.benchmarks.screens.Items.Item;
import dev.lightspeed.html.Html;
import dev.lightspeed.html.Row;
import java.util.List;

/** W2: a table of 1,000 rows and the events {@code cell}, {@code append}, {@code insert} (in the middle) and {@code sort}. */
final class W2Table implements Screen {

    /** What an event of this table does. */
    enum Event {
        CELL,
        APPEND,
        INSERT,
        SORT
    }

    private static final Row<Item> ROW = Row.of(
            "<tr><td>{}</td><td>{}</td><td>{}</td><td>{}</td><td>{}</td></tr>",
            Item::id,
            Item::name,
            Item::qty,
            Item::price,
            Item::status);

    /** So many rows that were appended leave again. */
    private static final int LEAVE = 100;

    private final Event event;
    private final int rows;
    private final boolean compiled;
    private final Items items;

    W2Table(Event event, int rows, boolean compiled) {
        this.event = event;
        this.rows = rows;
        this.compiled = compiled;
        this.items = new Items(rows);
    }

    @Override
    public Html page() {
        return compiled ? W2PageTemplate.TEMPLATE.of(new W2Page(items.list())) : textBlock();
    }

    private Html textBlock() {
        return html(
                "<table><thead><tr><th>Id</th><th>Name</th><th>Qty</th><th>Price</th><th>Status</th></tr></thead>"
                        + "<tbody>{}</tbody></table>",
                each(items.list(), Item::id, ROW));
    }

    @Override
    public void event(int number) {
        switch (event) {
            case CELL -> items.cell();
            case APPEND -> append();
            case INSERT -> insert();
            case SORT -> items.sort();
        }
    }

    private void append() {
        List<Item> list = items.list();
        if (list.size() == rows + LEAVE) {
            list.removeIf(item -> item.id() >= rows);
        }
        items.append();
    }

    private void insert() {
        append();
        List<Item> list = items.list();
        list.add(rows / 2, list.remove(list.size() - 1));
    }
}

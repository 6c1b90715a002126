package dev.lightspeed.benchmarks;

import static dev.lightspeed.html.Html.each;
import static dev.lightspeed.html.Html.html;

import dev.lightspeed.benchmarks.screens.Items;
import dev.lightspeed.benchmarks.screens.Items.Item;
import dev.lightspeed.html.Html;
import dev.lightspeed.html.Row;

/** W2: a table of 1,000 rows and the events {@code cell}, {@code append} and {@code sort}. */
final class W2Table implements Screen {

    /** What an event of this table does. */
    enum Event {
        CELL,
        APPEND,
        SORT
    }

    private static final Row<Item> ROW = Row.of(
            "<tr><td>{}</td><td>{}</td><td>{}</td><td>{}</td><td>{}</td></tr>",
            Item::id,
            Item::name,
            Item::qty,
            Item::price,
            Item::status);

    private final Event event;
    private final boolean compiled;
    private final Items items;

    W2Table(Event event, int rows, boolean compiled) {
        this.event = event;
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
            case APPEND -> items.append();
            case SORT -> items.sort();
        }
    }
}

package dev.lightspeed.benchmarks.screens;

import dev.lightspeed.LiveView;
import dev.lightspeed.On;
import dev.lightspeed.Page;

/** W2: a table of 1,000 rows. */
@LiveView("/w2")
public class W2View {

    static final int ROWS = 1000;

    Items items = new Items(0);

    /** With another number of rows if the URL says one: {@code /w2?rows=100}. */
    void mount(Page page) {
        items = new Items(page.param("rows").map(Integer::parseInt).orElse(ROWS));
    }

    @On
    void cell() {
        items.cell();
    }

    @On
    void append() {
        items.append();
    }

    @On
    void sort() {
        items.sort();
    }
}

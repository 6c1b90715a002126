package dev.lightspeed.benchmarks.screens;

import dev.lightspeed.LiveView;
import dev.lightspeed.On;

/** W2: a table of 1,000 rows. */
@LiveView("/w2")
public class W2View {

    static final int ROWS = 1000;

    final Items items = new Items(ROWS);

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

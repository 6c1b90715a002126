package dev.lightspeed.benchmarks.screens;

import dev.lightspeed.LiveView;
import dev.lightspeed.On;

/** W3: ten fields with label and error, checked on each keystroke. */
@LiveView("/w3")
public class W3View {

    Entry entry = Entry.EMPTY;

    @On
    void check(Entry typed) {
        entry = typed;
    }
}

package dev.lightspeed.test.dom;

import java.util.ArrayList;
import java.util.List;

/** The steps of a tab, and which one is shown. */
final class History {

    private final List<Entry> entries = new ArrayList<>();
    private int at;

    History(Entry first) {
        entries.add(first);
    }

    Entry current() {
        return entries.get(at);
    }

    /** A new step; those that lay ahead are gone. */
    void push(Entry entry) {
        entries.subList(at + 1, entries.size()).clear();
        entries.add(entry);
        at++;
    }

    void replace(Entry entry) {
        entries.set(at, entry);
    }

    boolean canGo(int steps) {
        return at + steps >= 0 && at + steps < entries.size();
    }

    void go(int steps) {
        at += steps;
    }
}

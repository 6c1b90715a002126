package dev.lightspeed.test.dom.page;

import dev.lightspeed.test.dom.wire.Malformed;
import dev.lightspeed.test.dom.wire.Values;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

/**
 * Reads an order: {@code n} is the old row n, {@code -k} the next k old rows after the one named last, all else a new row. Each
 * old row can be named once.
 */
final class Order<R> {

    private final List<R> old;
    private final Function<JsonValue, R> build;
    private final BitSet taken = new BitSet();
    private final List<R> rows = new ArrayList<>();
    private int next;

    Order(List<R> old, Function<JsonValue, R> build) {
        this.old = old;
        this.build = build;
    }

    List<R> read(JsonArray order) {
        for (int at = 0; at < order.size(); at++) {
            if (order.get(at) instanceof JsonNumber) {
                take(Values.whole(order, at, "row"));
            } else {
                rows.add(build.apply(order.get(at)));
            }
        }
        return rows;
    }

    private void take(int entry) {
        if (entry >= 0) {
            next = entry;
        }
        for (int count = entry < 0 ? -entry : 1; count > 0; count--) {
            rows.add(old(next++));
        }
    }

    private R old(int row) {
        if (row >= old.size() || taken.get(row)) {
            throw new Malformed("Diff", "row", row);
        }
        taken.set(row);
        return old.get(row);
    }
}

package dev.lightspeed.html;

import java.util.function.Function;

/** A keyed list as HTML. */
record KeyedList<T>(Iterable<? extends T> items, Function<? super T, ?> key, Row<? super T> row) implements Html {

    @Override
    public void draw(Canvas canvas) {
        canvas.each(items, key, row);
    }

    @Override
    public String toString() {
        return plain("");
    }
}

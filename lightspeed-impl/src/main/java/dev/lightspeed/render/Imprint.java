package dev.lightspeed.render;

/**
 * What a browser shows, as 63-bit keyed hashes in one flat array: one {@code long} a slot, one a piece, two a row. A row that stays
 * as long as its item does is three in all: it can be drawn again from that.
 *
 * <p>A cell whose sign bit is clear is a hash: of a slot's value, of a row's key, or of all slots of a row. A cell whose sign bit is set
 * heads a nested piece or a list and tells its template or row count, and how many cells follow.
 */
public final class Imprint {

    static final Items NO_ITEMS = new Items();

    /** Of nothing. */
    static final Imprint EMPTY = new Imprint(new long[0], NO_ITEMS);

    final long[] cells;

    /** What rows were drawn from that stay as long as that does. */
    final Items items;

    Imprint(long[] cells, Items items) {
        this.cells = cells;
        this.items = items;
    }

    /** The same, after which every row is drawn again. */
    public Imprint withoutItems() {
        return new Imprint(cells, NO_ITEMS);
    }

    /** The heap it holds, without object heads. */
    public long bytes() {
        return 8L * cells.length + items.bytes();
    }
}

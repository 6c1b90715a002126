package dev.lightspeed.render;

/**
 * What a browser shows, as 63-bit keyed hashes in one flat array: one {@code long} a slot, one a piece, two a row.
 *
 * <p>A cell whose sign bit is clear is a hash: of a slot's value, or of a row's key. A cell whose sign bit is set heads a
 * nested piece or a list and tells its template or row count, and how many cells follow.
 */
public final class Imprint {

    final long[] cells;

    Imprint(long[] cells) {
        this.cells = cells;
    }

    /** The heap it holds, without object heads. */
    public long bytes() {
        return 8L * cells.length;
    }
}

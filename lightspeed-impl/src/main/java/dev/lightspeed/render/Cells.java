package dev.lightspeed.render;

import java.util.Arrays;

/**
 * The cells of an imprint while it is drawn.
 *
 * <p>A head is a cell with the sign bit set: below it, bit 62 tells a list from a piece, then 30 bits of template number
 * or row count, a bit that tells a folded row, and 31 bits of the number of cells that follow.
 */
final class Cells {

    private static final long HEAD = 1L << 63;
    private static final long LIST = 1L << 62;
    private static final long FOLDED = 1L << 31;
    private static final int KEPT = 1 << 17;

    private long[] cells = new long[64];
    private int size;

    void clear() {
        size = 0;
        if (cells.length > KEPT) {
            cells = new long[64];
        }
    }

    int size() {
        return size;
    }

    void add(long hash) {
        if (size == cells.length) {
            cells = Arrays.copyOf(cells, size * 2);
        }
        cells[size++] = hash;
    }

    /** Leaves room for a head; returns where. */
    int open() {
        add(0);
        return size - 1;
    }

    void closePiece(int head, int template) {
        cells[head] = HEAD | (long) template << 32 | (size - head - 1);
    }

    void closeList(int head, int rows) {
        cells[head] = HEAD | LIST | (long) rows << 32 | (size - head - 1);
    }

    /** Puts one hash in the place of all slots of the row drawn last, if it has more than one. */
    void fold(int head, SipHash hash) {
        int slots = head + 2;
        if (size > slots + 1) {
            cells[slots] = Digest.of(cells, slots, size, hash);
            size = slots + 1;
            closePiece(head, number(cells[head]));
            cells[head] |= FOLDED;
        }
    }

    /** Adds cells of an imprint as they are: of something that has not changed. */
    void copy(long[] from, int start, int end) {
        int length = end - start;
        if (size + length > cells.length) {
            cells = Arrays.copyOf(cells, Math.max(2 * size, size + length));
        }
        System.arraycopy(from, start, cells, size, length);
        size += length;
    }

    /** The cells from there on. */
    long[] from(int start) {
        return Arrays.copyOfRange(cells, start, size);
    }

    /** The imprint of what was drawn: the one before, written over, where that has the same size. */
    Imprint imprint(Imprint before, Items items) {
        Items kept = items.isEmpty() ? Imprint.NO_ITEMS : items.kept(before.items);
        if (before.cells.length == size && before.items == kept) {
            System.arraycopy(cells, 0, before.cells, 0, size);
            return before;
        }
        return new Imprint(Arrays.copyOf(cells, size), kept);
    }

    static boolean isHead(long cell) {
        return cell < 0;
    }

    static boolean isList(long cell) {
        return cell < 0 && (cell & LIST) != 0;
    }

    static boolean isPiece(long cell, int template) {
        return cell < 0 && (cell & LIST) == 0 && number(cell) == template;
    }

    /** Whether a piece is a row with one hash in the place of its slots. */
    static boolean isFolded(long head) {
        return (head & FOLDED) != 0;
    }

    /** The template of a piece or the number of rows of a list. */
    static int number(long head) {
        return (int) (head >>> 32) & 0x3fffffff;
    }

    /** How many cells follow that belong to it. */
    static int length(long head) {
        return (int) head & Integer.MAX_VALUE;
    }

    /** Where the cell after this slot's value stands. */
    static int after(long[] cells, int at) {
        long cell = cells[at];
        return isHead(cell) ? at + 1 + length(cell) : at + 1;
    }
}

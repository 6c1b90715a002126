package dev.lightspeed.render;

import dev.lightspeed.html.Template;
import dev.lightspeed.html.TemplateSlot;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds the old rows of a list by key and writes their new order.
 *
 * <p>As long as the keys come as they stood, each row is the next one of the imprint. Where a row does not, the old ones are looked
 * through, since mostly one was added or left out and the rest comes as it stood. If there is more to it, all old rows are
 * indexed by key. The order is written in runs: a row that follows the one before it lengthens the run, any other
 * ends it.
 */
final class ListDiff {

    private static final int NEW = -1;

    /** How often the old rows are looked through before they are indexed. */
    private static final int LOOKS = 4;

    private static final long[] NONE = {};

    final StringBuilder order = new StringBuilder();
    private final KeySet index = new KeySet();
    private final KeySet added = new KeySet();
    private int[] starts = new int[0];
    private boolean[] taken = new boolean[0];

    @Nullable
    TemplateSlot place;

    boolean fresh;
    Object key = "";
    long keyHash;
    int matched;
    int drawn;

    /** The old row that the patch named last. */
    int rowWritten;

    private long[] old = NONE;
    private int oldRows;
    private int firstAt;
    private int nextRow;
    private int nextAt;
    private int matchedAt;
    private long @Nullable [] unfolded;
    private boolean indexed;
    private int looks;

    /** Old rows before the next one that are not taken. */
    private int leftOut;

    private int leftOutEnd;
    private int last;
    private int run;
    private boolean moved;

    /** Begins a list whose old head stands at this cell, or one that is written whole. */
    void start(@Nullable TemplateSlot slot, long[] cells, int at, boolean written) {
        place = slot;
        fresh = written;
        old = cells;
        oldRows = written ? 0 : Cells.number(cells[at]);
        firstAt = at + 1;
        nextAt = firstAt;
        nextRow = 0;
        drawn = 0;
        rowWritten = 0;
        last = -1;
        run = 0;
        moved = false;
        indexed = false;
        looks = 0;
        leftOut = 0;
        leftOutEnd = 0;
        order.setLength(0);
        added.clear();
    }

    /** Lets go of what belongs to the page. */
    void forget() {
        old = NONE;
        unfolded = null;
        key = "";
        place = null;
    }

    /** The cell of the old head. */
    int head() {
        return firstAt - 1;
    }

    /** How many old rows there are. */
    int rowsBefore() {
        return oldRows;
    }

    /** Whether the old rows, if there are any, begin with a piece of the template. */
    boolean isOf(Template template) {
        return oldRows == 0 || Cells.isPiece(old[firstAt], template.number());
    }

    /** All is written, in whatever way; nothing is left to be said of the order. */
    void done(int rows) {
        drawn = rows;
        run = oldRows;
        moved = false;
    }

    /** True while the rows come as they stood, and there is another. */
    boolean hasNext() {
        return !indexed && nextRow < oldRows;
    }

    /** The old row that is next, if {@link #hasNext}. */
    int nextRow() {
        return nextRow;
    }

    /** Takes the next old row without looking at its key, if it is a piece of the template. */
    boolean takeNext(Template template) {
        if (!Cells.isPiece(old[nextAt], template.number())) {
            return false;
        }
        takeNext();
        return true;
    }

    private void takeNext() {
        unfolded = null;
        matched = nextRow++;
        matchedAt = nextAt;
        nextAt = Cells.after(old, nextAt);
    }

    /** The cell of the old row's head. */
    int matchedAt() {
        return matchedAt;
    }

    /** Looks for the old row of the next item. */
    void next(Object rowKey, SipHash hash) {
        key = rowKey;
        keyHash = Keys.hash(rowKey, hash);
        if (!indexed && nextRow < oldRows && old[nextAt + 1] == keyHash) {
            takeNext();
        } else {
            search();
        }
    }

    private void search() {
        unfolded = null;
        matched = NEW;
        if (!fresh && !look()) {
            takeIndexed();
        }
        if (matched == NEW && !added.add(keyHash, drawn)) {
            throw RowKeys.duplicate(key, place);
        }
    }

    private void takeIndexed() {
        ensureIndexed();
        matched = index.row(keyHash);
        if (matched == NEW) {
            return;
        }
        if (taken[matched]) {
            throw RowKeys.duplicate(key, place);
        }
        taken[matched] = true;
        matchedAt = starts[matched];
    }

    /** Looks for the row among those that follow, and makes sure that it is none of the others. False if it takes the index to tell. */
    private boolean look() {
        if (indexed || looks++ == LOOKS) {
            return false;
        }
        int at = nextAt;
        for (int row = nextRow; row < oldRows; row++) {
            if (old[at + 1] == keyHash) {
                return skipTo(row, at);
            }
            at = Cells.after(old, at);
        }
        at = firstAt;
        for (int row = 0; row < nextRow; row++) {
            if (old[at + 1] == keyHash) {
                return false;
            }
            at = Cells.after(old, at);
        }
        return true;
    }

    private boolean skipTo(int row, int at) {
        if (leftOutEnd > 0) {
            return false;
        }
        leftOut = nextRow;
        leftOutEnd = row;
        nextRow = row;
        nextAt = at;
        takeNext();
        return true;
    }

    private void ensureIndexed() {
        if (indexed) {
            return;
        }
        indexed = true;
        index.clear();
        if (starts.length < oldRows) {
            starts = new int[oldRows];
            taken = new boolean[oldRows];
        }
        Arrays.fill(taken, 0, nextRow, true);
        Arrays.fill(taken, leftOut, leftOutEnd, false);
        Arrays.fill(taken, nextRow, oldRows, false);
        int at = firstAt;
        for (int row = 0; row < oldRows; row++) {
            starts[row] = at;
            index.add(old[at + 1], row);
            at = Cells.after(old, at);
        }
    }

    /** True when the item has an old row and that is a piece of the template. */
    boolean isKept(Template template) {
        return matched != NEW && Cells.isPiece(old[matchedAt], template.number());
    }

    /** The same, and the slots of the old row are known. */
    boolean matches(Template template) {
        return isKept(template) && (unfolded != null || !isFolded());
    }

    /** True when the item has an old row with one hash in the place of its slots. */
    boolean isFolded() {
        return matched != NEW && Cells.isFolded(old[matchedAt]);
    }

    /** These are the cells of the old row, if they are what its hash was made of. */
    void unfold(long[] row, SipHash hash) {
        boolean same = Cells.number(row[0]) == Cells.number(old[matchedAt])
                && Digest.of(row, 2, row.length, hash) == old[matchedAt + 2];
        unfolded = same ? row : null;
    }

    /** The cells with the slots of the old row. */
    long[] matchedCells() {
        return unfolded == null ? old : unfolded;
    }

    /** The cell of the first slot of the old row, among {@link #matchedCells}. */
    int matchedSlots() {
        return unfolded == null ? matchedAt + 2 : 2;
    }

    /** The cells with the old rows. */
    long[] cells() {
        return old;
    }

    /** The old row is kept, in this place. */
    void stays() {
        if (matched == last + 1) {
            run++;
        } else {
            endRun();
            number(matched);
            moved = true;
        }
        last = matched;
    }

    /** A new row stands here; it is written to the order by the canvas. */
    void isNew() {
        endRun();
        moved = true;
    }

    private void endRun() {
        if (run > 0) {
            number(-run);
            run = 0;
        }
    }

    private void number(int value) {
        if (!order.isEmpty()) {
            order.append(',');
        }
        order.append(value);
    }

    /** Ends the patch of a list that is compared: writes the order, if it is another. */
    void finish(StringBuilder out) {
        if (!moved && run == oldRows) {
            return;
        }
        endRun();
        if (out.charAt(out.length() - 1) != '[') {
            out.append(',');
        }
        out.append('[').append(order).append(']');
    }
}

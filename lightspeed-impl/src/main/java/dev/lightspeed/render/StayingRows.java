package dev.lightspeed.render;

import dev.lightspeed.html.Row;
import dev.lightspeed.html.Template;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The lists of a {@link PatchCanvas} whose rows stay as long as their items are the same objects. A list that can never change is
 * not looked at where it is the same as before, and its way to another is taken from what other pages wrote.
 */
final class StayingRows {

    private final PatchCanvas canvas;
    private final SipHash hash;
    private final String contextPath;
    private final Shares shares;
    private final Items items = new Items();
    private Items oldItems = Imprint.NO_ITEMS;

    /** The templates begun anew in a list that is to be shared; written down only while there is one. */
    private final Set<Template> begun = new LinkedHashSet<>();

    private boolean keeping;

    /** Cells of old rows that stay and are still to be copied. */
    private int runStart;

    private int runEnd;

    /** For old rows, which are drawn again to be compared. */
    private @Nullable PatchCanvas aside;

    StayingRows(PatchCanvas canvas, SipHash hash, String contextPath, Shares shares) {
        this.canvas = canvas;
        this.hash = hash;
        this.contextPath = contextPath;
        this.shares = shares;
    }

    /** A list to draw. */
    record Rows<T>(Iterable<? extends T> all, Function<? super T, ?> key, Row<? super T> row, Template template) {

        private Class<?> drawer() {
            return row.getClass();
        }
    }

    void start(Items before) {
        oldItems = before;
    }

    /** What was drawn so far. */
    Items items() {
        return items;
    }

    /** Lets go of what belongs to the page. */
    void forget() {
        oldItems = Imprint.NO_ITEMS;
        items.clear();
        begun.clear();
        keeping = false;
        runStart = 0;
        runEnd = 0;
        if (aside != null) {
            aside.forget();
        }
    }

    void begun(Template template) {
        if (keeping) {
            begun.add(template);
        }
    }

    <T> void draw(Rows<T> rows, ListDiff list) {
        List<?> whole = Items.whole(rows.all);
        items.begin(canvas.cells.size() - 1, rows.drawer(), whole);
        int before = list.fresh ? -1 : oldItems.list(list.head(), rows.drawer());
        List<?> wholeBefore = oldItems.whole(before);
        if (whole == null || wholeBefore == null) {
            compare(rows, list, before);
        } else if (whole == wholeBefore && list.isOf(rows.template)) {
            canvas.cells.copy(canvas.old(), list.head() + 1, Cells.after(canvas.old(), list.head()));
            list.done(list.rowsBefore());
        } else {
            share(new Shares.Way(wholeBefore, whole, rows.drawer(), rows.template), rows, list, before);
        }
    }

    private <T> void share(Shares.Way way, Rows<T> rows, ListDiff list, int before) {
        Shares.Written written = shares.written(way);
        if (written != null && fits(written, list)) {
            if (!written.templates().isEmpty()) {
                rows.template.fits(canvas.place());
            }
            canvas.out().append(written.patch());
            canvas.cells.copy(written.imprint().cells, 0, written.imprint().cells.length);
            list.done(written.rows());
        } else if (shares.isGoneAgain(way)) {
            keep(way, rows, list, before);
        } else {
            compare(rows, list, before);
        }
    }

    private boolean fits(Shares.Written written, ListDiff list) {
        return cellsBefore(list) == written.before() && knowsAll(written.templates());
    }

    private boolean knowsAll(Collection<Template> templates) {
        for (Template template : templates) {
            if (!canvas.knows(template)) {
                return false;
            }
        }
        return true;
    }

    private int cellsBefore(ListDiff list) {
        return Cells.length(canvas.old()[list.head()]);
    }

    private <T> void keep(Shares.Way way, Rows<T> rows, ListDiff list, int before) {
        StringBuilder out = canvas.out();
        int start = out.length();
        int firstCell = canvas.cells.size();
        begun.clear();
        keeping = true;
        compare(rows, list, before);
        keeping = false;
        list.finish(out);
        list.done(list.drawn);
        if (knowsAll(begun)) {
            Imprint imprint = new Imprint(canvas.cells.from(firstCell), Imprint.NO_ITEMS);
            shares.keep(
                    way,
                    new Shares.Written(
                            out.substring(start), imprint, list.drawn, cellsBefore(list), List.copyOf(begun)));
        }
    }

    /** @param before the number of the items that the old rows were drawn from; -1 where they are not known */
    private <T> void compare(Rows<T> rows, ListDiff list, int before) {
        for (T item : rows.all) {
            items.add(item);
            if (isNext(item, list, before) && list.takeNext(rows.template)) {
                stays(list);
                continue;
            }
            canvas.next(rows.key.apply(item), list);
            if (list.isKept(rows.template) && isAt(list.matched, item, before)) {
                stays(list);
            } else {
                copyRun();
                drawn(item, rows, list, before);
            }
        }
        copyRun();
    }

    private <T> void drawn(T item, Rows<T> rows, ListDiff list, int before) {
        if (list.isFolded()) {
            unfold(item, rows, list, before);
        }
        int head = canvas.cells.size();
        canvas.row(item, rows.row, list);
        canvas.cells.fold(head, hash);
    }

    /** Draws the old row once more. Where its item is not known it may be the same as the new one, or else the row is written whole. */
    private <T> void unfold(T item, Rows<T> rows, ListDiff list, int before) {
        @SuppressWarnings("unchecked") // The same drawer drew it.
        @Nullable
        T old = before < 0 ? item : (T) oldItems.get(before, list.matched);
        try {
            if (old != null) {
                list.unfold(aside().alone(old, rows.row, list.key, canvas.place()), hash);
            }
        } catch (RuntimeException gone) {
            // What was shown before cannot be drawn any more, and need not be.
        }
    }

    private PatchCanvas aside() {
        PatchCanvas made = aside == null ? new PatchCanvas(hash, contextPath, shares) : aside;
        aside = made;
        return made;
    }

    private boolean isNext(@Nullable Object item, ListDiff list, int before) {
        return list.hasNext() && isAt(list.nextRow(), item, before);
    }

    private boolean isAt(int row, @Nullable Object item, int before) {
        return before >= 0 && oldItems.get(before, row) == item;
    }

    /** The old row stands for the item that it was drawn from. Rows that follow one another are copied at once. */
    private void stays(ListDiff list) {
        list.drawn++;
        list.stays();
        int at = list.matchedAt();
        if (at != runEnd) {
            copyRun();
            runStart = at;
        }
        runEnd = Cells.after(canvas.old(), at);
    }

    private void copyRun() {
        canvas.cells.copy(canvas.old(), runStart, runEnd);
        runStart = 0;
        runEnd = 0;
    }
}

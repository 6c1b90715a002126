package dev.lightspeed.render;

import dev.lightspeed.html.Attributes;
import dev.lightspeed.html.Canvas;
import dev.lightspeed.html.Place;
import dev.lightspeed.html.RawHtml;
import dev.lightspeed.html.Row;
import dev.lightspeed.html.Template;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Writes what differs from an imprint as a patch of the protocol, section 3, and takes the new imprint.
 *
 * <p>One pass: each value is hashed as it is drawn and laid beside the old cell. Where a piece stands whose template was there
 * before, its slots are compared one by one; where another stood, or nothing, the piece is written whole. A part of the
 * patch that turns out empty is cut off again.
 */
final class PatchCanvas implements Canvas {

    private static final Imprint NONE = new Imprint(new long[] {0}, Imprint.NO_ITEMS);

    private final SipHash hash;
    private final String contextPath;
    final Cells cells = new Cells();
    private final StringBuilder patch = new StringBuilder(256);
    private final List<Level> levels = new ArrayList<>();
    private final List<ListDiff> lists = new ArrayList<>();
    private final Set<Template> templates = new LinkedHashSet<>();
    private StringBuilder out = patch;
    private final StayingRows staying;
    private long[] old = NONE.cells;
    private int at;
    private int depth;
    private int listDepth;
    private Level level = new Level();
    private Predicate<Template> known = template -> false;

    PatchCanvas(SipHash hash, String contextPath, Shares shares) {
        this.hash = hash;
        this.contextPath = contextPath;
        this.staying = new StayingRows(this, hash, contextPath, shares);
    }

    @Override
    public String contextPath() {
        return contextPath;
    }

    /** Makes ready for a drawing that is compared with the imprint. */
    void start(Imprint before, Predicate<Template> knownTemplates) {
        cells.clear();
        patch.setLength(0);
        templates.clear();
        out = patch;
        old = before.cells;
        staying.start(before.items);
        known = knownTemplates;
        at = 0;
        depth = 0;
        listDepth = 0;
        level = level(0);
        level.drawing();
    }

    /** Makes ready for a drawing that is written whole. */
    void start() {
        start(NONE, template -> false);
    }

    PatchDrawing drawn(Imprint before) {
        if (depth != 0 || cells.size() == 0) {
            throw new IllegalStateException("the page drew no piece. A layout draws html(...) around its body.");
        }
        Imprint after = cells.imprint(before == NONE ? Imprint.EMPTY : before, staying.items());
        return new PatchDrawing(patch.length() == 2 ? "" : patch.toString(), after, List.copyOf(templates));
    }

    PatchDrawing drawn() {
        return drawn(NONE);
    }

    /** Lets go of what belongs to the page. */
    void forget() {
        old = NONE.cells;
        staying.forget();
        known = template -> false;
        templates.clear();
        lists.forEach(ListDiff::forget);
    }

    @Override
    public void begin(Template template) {
        Level place = level;
        if (place.list != null) {
            beginRow(template, place.list);
        } else if (place.fresh || !Cells.isPiece(old[at], template.number())) {
            beginFresh(template, place);
        } else {
            beginCompared(template, place);
        }
    }

    private void beginCompared(Template template, Level place) {
        int mark = out.length();
        address(place);
        out.append('[');
        at++;
        enter().piece(template, cells.open(), mark, false);
    }

    private void beginFresh(Template template, Level place) {
        template.fits(inside(depth));
        int mark = out.length();
        passOld(place);
        address(place);
        out.append("[\"p\",").append(template.number());
        use(template);
        enter().piece(template, cells.open(), mark, true);
    }

    private void beginRow(Template template, ListDiff list) {
        int head = cells.open();
        cells.add(list.keyHash);
        list.drawn++;
        if (list.matches(template)) {
            list.stays();
            old = list.matchedCells();
            at = list.matchedSlots();
            enter().row(template, head, list.matched, list.rowWritten);
            return;
        }
        template.fits(inside(depth));
        list.isNew();
        out = list.fresh ? out : list.order;
        comma();
        out.append('[');
        Keys.json(list.key, out);
        out.append(',').append(template.number());
        use(template);
        enter().piece(template, head, -1, true);
    }

    @Override
    public void end() {
        Level piece = level;
        cells.closePiece(piece.head, piece.template().number());
        boolean inBrackets = piece.fresh || piece.row < 0;
        if (inBrackets) {
            close(piece.mark, piece.fresh || depth == 1);
        }
        leave();
        if (level.list == null) {
            level.filled(out.length() > piece.mark);
        } else if (piece.row >= 0) {
            level.list.rowWritten = piece.rowWrittenLast();
            old = level.list.cells();
        }
    }

    /** Closes what was opened at the mark, or cuts it off when there is nothing in it and nothing is said by that. */
    private void close(int mark, boolean evenEmpty) {
        if (evenEmpty || out.charAt(out.length() - 1) != '[') {
            out.append(']');
        } else {
            out.setLength(mark);
        }
    }

    @Override
    public void text(String value) {
        if (differs(hash.text(value))) {
            Json.text(value, out);
        }
    }

    @Override
    public void text(long value) {
        if (differs(hash.number(value))) {
            Json.number(value, out);
        }
    }

    @Override
    public void nothing() {
        if (differs(hash.word(Words.NOTHING))) {
            out.append("null");
        }
    }

    @Override
    public void raw(RawHtml html) {
        long now = hash.markup(html.markup());
        if (level.fresh || old[at] != now) {
            html.fits(inside(depth));
        }
        if (differs(now)) {
            out.append("[\"h\",");
            Json.text(html.markup(), out);
            out.append(']');
        }
    }

    @Override
    public void attribute(@Nullable String value) {
        if (value == null) {
            attribute(false);
        } else if (differs(hash.text(value))) {
            Json.text(value, out);
        }
    }

    @Override
    public void attribute(long value) {
        if (differs(hash.number(value))) {
            Json.text(Long.toString(value), out);
        }
    }

    @Override
    public void attribute(boolean present) {
        if (differs(hash.word(present ? Words.PRESENT : Words.ABSENT))) {
            out.append(present ? "true" : "null");
        }
    }

    @Override
    public void spread(Attributes attributes) {
        Attributes fitting = attributes.fitting(level.template().slot(level.filled));
        if (differs(Spread.hash(fitting, hash))) {
            Spread.json(fitting, out);
        }
    }

    /** Keeps the hash; when the slot must be written, writes where it is. */
    private boolean differs(long now) {
        cells.add(now);
        Level place = level;
        boolean same = !place.fresh && old[at] == now;
        passOld(place);
        if (!same) {
            address(place);
        }
        place.filled(!same);
        return !same;
    }

    private void passOld(Level place) {
        if (!place.fresh) {
            at = Cells.after(old, at);
        }
    }

    /** Writes a comma if one is due, and in a patch the row and slot. */
    private void address(Level place) {
        if (depth == 0) {
            return;
        }
        comma();
        place.address(out);
    }

    private void comma() {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != '[') {
            out.append(',');
        }
    }

    @Override
    public <T> void each(Iterable<? extends T> all, Function<? super T, ?> key, Row<? super T> row) {
        list(list -> rows(all, key, row, list));
    }

    @Override
    public <T> void each(Iterable<? extends T> all, Function<? super T, ?> key, Row<? super T> row, Template template) {
        // Those of lists inside rows would be too many to look for.
        if (listDepth > 0) {
            each(all, key, row);
        } else {
            list(list -> staying.draw(new StayingRows.Rows<>(all, key, row, template), list));
        }
    }

    private void list(Consumer<ListDiff> rows) {
        Level place = level;
        int mark = out.length();
        boolean fresh = place.fresh || !Cells.isList(old[at]);
        ListDiff list = list(place, fresh);
        int after = place.fresh ? at : Cells.after(old, at);
        address(place);
        out.append(fresh ? "[\"l\"" : "[");
        int head = cells.open();
        enter().list(list);
        rows.accept(list);
        cells.closeList(head, list.drawn);
        if (!fresh) {
            list.finish(out);
        }
        close(mark, fresh);
        leave();
        listDepth--;
        at = after;
        level.filled(out.length() > mark);
    }

    private <T> void rows(Iterable<? extends T> all, Function<? super T, ?> key, Row<? super T> row, ListDiff list) {
        for (T item : all) {
            next(key.apply(item), list);
            row(item, row, list);
        }
    }

    // From here on: for the rows that stay.

    void next(Object key, ListDiff list) {
        list.next(RowKeys.present(key, list.place), hash);
    }

    <T> void row(T item, Row<? super T> row, ListDiff list) {
        StringBuilder main = out;
        int before = list.drawn;
        row.draw(item, this);
        RowKeys.checkOnePiece(list.drawn - before, list.place);
        out = main;
    }

    /** The cells of a row that is drawn alone, in this place, written to nowhere. */
    <T> long[] alone(T item, Row<? super T> row, Object key, Place here) {
        start();
        ListDiff list = list(level, true);
        level.list(list);
        level.place = here;
        next(key, list);
        row(item, row, list);
        return cells.from(0);
    }

    long[] old() {
        return old;
    }

    StringBuilder out() {
        return out;
    }

    boolean knows(Template template) {
        return known.test(template);
    }

    /** Where the next piece stands. */
    Place place() {
        return inside(depth);
    }

    private ListDiff list(Level place, boolean fresh) {
        if (lists.size() == listDepth) {
            lists.add(new ListDiff());
        }
        ListDiff list = lists.get(listDepth++);
        list.start(place.slot(), old, at, fresh);
        return list;
    }

    private void use(Template template) {
        staying.begun(template);
        if (!known.test(template)) {
            templates.add(template);
        }
    }

    /** Where the next piece of this level stands; asked for what is new only. */
    private Place inside(int index) {
        Level asked = levels.get(index);
        if (asked.place == null) {
            asked.place = index == 0 ? Place.OUTERMOST : inside(index - 1);
        }
        return asked.inside(asked.place);
    }

    private Level enter() {
        level = level(++depth);
        return level;
    }

    private void leave() {
        level = level(--depth);
    }

    private Level level(int index) {
        if (levels.size() == index) {
            levels.add(new Level());
        }
        return levels.get(index);
    }
}

package dev.lightspeed.render;

import dev.lightspeed.html.Place;
import dev.lightspeed.html.Template;
import dev.lightspeed.html.TemplateSlot;
import org.jspecify.annotations.Nullable;

/** A piece or list under way on a {@link PatchCanvas}, or with neither the whole drawing. Used again and again. */
final class Level {

    private @Nullable Template template;

    @Nullable
    ListDiff list;

    /** Where it stands; {@code null} until it is asked for. */
    @Nullable
    Place place;

    /** Written whole: nothing is compared. */
    boolean fresh;

    /** The old row that this piece is compared with, or -1 if it is no such row. */
    int row = -1;

    /** Where the patch ended before this was begun. */
    int mark;

    /** The cell of its head. */
    int head;

    /** How many of its slots are filled. */
    int filled;

    /** What addresses count from: the slot after the one written last, or in a row the row written last. */
    private int from;

    void drawing() {
        set(null, null, 0);
    }

    void piece(Template ofTemplate, int headCell, int patchMark, boolean written) {
        set(ofTemplate, null, headCell);
        mark = patchMark;
        fresh = written;
    }

    void row(Template ofTemplate, int headCell, int oldRow, int rowWrittenLast) {
        set(ofTemplate, null, headCell);
        row = oldRow;
        from = rowWrittenLast;
    }

    void list(ListDiff rows) {
        set(null, rows, 0);
    }

    private void set(@Nullable Template ofTemplate, @Nullable ListDiff rows, int headCell) {
        template = ofTemplate;
        list = rows;
        place = null;
        head = headCell;
        mark = 0;
        row = -1;
        fresh = false;
        filled = 0;
        from = 0;
    }

    /** Writes where in a patch the next slot is. */
    void address(StringBuilder out) {
        if (row >= 0) {
            // The row is drawn after one that stood behind it.
            out.append(row < from ? ~row : row - from)
                    .append(',')
                    .append(filled)
                    .append(',');
        } else if (!fresh) {
            out.append(filled - from).append(',');
        }
    }

    /** The next slot is filled, and perhaps written. */
    void filled(boolean written) {
        filled++;
        if (written) {
            from = row < 0 ? filled : row;
        }
    }

    int rowWrittenLast() {
        return from;
    }

    Template template() {
        if (template == null) {
            throw new IllegalStateException("a slot was filled outside of a piece. Draw html(...) around it.");
        }
        return template;
    }

    /** Where its next piece stands, if it stands there itself. */
    Place inside(Place here) {
        return template == null ? here : template.inside(filled, here);
    }

    @Nullable
    TemplateSlot slot() {
        return template == null ? null : template.slot(filled);
    }
}

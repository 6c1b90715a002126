package dev.lightspeed.render;

import dev.lightspeed.html.Attributes;
import dev.lightspeed.html.Canvas;
import dev.lightspeed.html.Markup;
import dev.lightspeed.html.Place;
import dev.lightspeed.html.RawHtml;
import dev.lightspeed.html.Row;
import dev.lightspeed.html.Template;
import dev.lightspeed.html.TemplateSlot;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes a first page as HTML with the markers of the protocol, section 1, and takes its imprint. */
final class PageCanvas implements Canvas {

    private final SipHash hash;
    private final String contextPath;
    private final StringBuilder out = new StringBuilder(4096);
    private final Cells cells = new Cells();
    private final Items items = new Items();
    private final Set<Template> templates = new LinkedHashSet<>();
    private final List<Integer> scripts = new ArrayList<>();
    private final List<Level> levels = new ArrayList<>();
    private Level level = new Level(null, null, 0, Place.OUTERMOST);
    private @Nullable Template root;
    private int slots;

    PageCanvas(SipHash hash, String contextPath) {
        this.hash = hash;
        this.contextPath = contextPath;
    }

    @Override
    public String contextPath() {
        return contextPath;
    }

    /** A piece under way, or a list, or with neither the whole page. */
    private static final class Level {
        final @Nullable Template template;
        final @Nullable Rows rows;
        final int head;
        final Place place;
        int filled;

        Level(@Nullable Template template, @Nullable Rows rows, int head, Place place) {
            this.template = template;
            this.rows = rows;
            this.head = head;
            this.place = place;
        }

        /** Where the next piece stands. */
        Place inside() {
            return template == null ? place : template.inside(filled, place);
        }

        @Nullable
        TemplateSlot slot() {
            return template == null ? null : template.slot(filled);
        }
    }

    /** What a list under way knows of its rows. */
    private static final class Rows {
        final @Nullable TemplateSlot place;
        final KeySet keys = new KeySet();
        Object key = "";
        int count;

        Rows(@Nullable TemplateSlot place) {
            this.place = place;
        }
    }

    PageDrawing drawn() {
        if (root == null) {
            throw new IllegalStateException("the page drew no piece. A layout draws html(...) around its body.");
        }
        return new PageDrawing(
                out.toString(), cells.imprint(Imprint.EMPTY, items), root, slots, List.copyOf(templates), scripts);
    }

    @Override
    public void begin(Template template) {
        int head = cells.open();
        Place place = level.inside();
        template.fits(place);
        if (level.rows != null) {
            beginRow(template, level.rows);
        } else if (level.template != null) {
            out.append("<!--").append(template.number()).append("-->");
        } else {
            root = template;
        }
        templates.add(template);
        slots += template.slots();
        enter(new Level(template, null, head, place));
        fixed(template, 0);
    }

    private void beginRow(Template template, Rows rows) {
        rows.count++;
        cells.add(Keys.hash(rows.key, hash));
        out.append("<!--")
                .append(template.number())
                .append(' ')
                .append(Keys.text(rows.key))
                .append("-->");
    }

    @Override
    public void end() {
        Level piece = level;
        cells.closePiece(piece.head, template(piece).number());
        leave();
        if (level.template != null) {
            out.append("<!--/-->");
            filled();
        }
    }

    @Override
    public void text(String value) {
        cells.add(hash.text(value));
        out.append("<!---->");
        Markup.text(value, out);
        endText();
    }

    @Override
    public void text(long value) {
        cells.add(hash.number(value));
        out.append("<!---->").append(value);
        endText();
    }

    @Override
    public void nothing() {
        cells.add(hash.word(Words.NOTHING));
        out.append("<!---->");
        endText();
    }

    @Override
    public void raw(RawHtml html) {
        html.fits(level.inside());
        cells.add(hash.markup(html.markup()));
        out.append("<!--!-->").append(html.markup()).append("<!--/-->");
        filled();
    }

    private void endText() {
        TemplateSlot slot = level.slot();
        if (slot != null && slot.closed()) {
            out.append("<!--;-->");
        }
        filled();
    }

    @Override
    public void attribute(@Nullable String value) {
        cells.add(value == null ? hash.word(Words.ABSENT) : hash.text(value));
        Markup.fill(template(level), level.filled, value, out);
        filled();
    }

    @Override
    public void attribute(long value) {
        cells.add(hash.number(value));
        Markup.fill(template(level), level.filled, Long.toString(value), out);
        filled();
    }

    @Override
    public void attribute(boolean present) {
        cells.add(hash.word(present ? Words.PRESENT : Words.ABSENT));
        Markup.fill(template(level), level.filled, present ? "" : null, out);
        filled();
    }

    @Override
    public void spread(Attributes attributes) {
        Attributes fitting = attributes.fitting(template(level).slot(level.filled));
        cells.add(Spread.hash(fitting, hash));
        Markup.spread(fitting, out);
        Spread.names(fitting, out);
        filled();
    }

    @Override
    public <T> void each(Iterable<? extends T> all, Function<? super T, ?> key, Row<? super T> row, Template template) {
        if (isInRow()) {
            each(all, key, row);
        } else {
            items.begin(cells.size(), row.getClass(), Items.whole(all));
            each(all, key, (item, canvas) -> {
                items.add(item);
                int head = cells.size();
                row.draw(item, canvas);
                cells.fold(head, hash);
            });
        }
    }

    private boolean isInRow() {
        return level.rows != null || levels.stream().anyMatch(outer -> outer.rows != null);
    }

    @Override
    public <T> void each(Iterable<? extends T> all, Function<? super T, ?> key, Row<? super T> row) {
        Rows rows = new Rows(level.slot());
        out.append("<!--*-->");
        enter(new Level(null, rows, cells.open(), level.inside()));
        int drawn = 0;
        for (T item : all) {
            rows.key = RowKeys.present(key.apply(item), rows.place);
            if (!rows.keys.add(Keys.hash(rows.key, hash), drawn)) {
                throw RowKeys.duplicate(rows.key, rows.place);
            }
            row.draw(item, this);
            RowKeys.checkOnePiece(rows.count - drawn, rows.place);
            drawn++;
        }
        cells.closeList(level.head, drawn);
        leave();
        out.append("<!--/-->");
        filled();
    }

    private void enter(Level next) {
        levels.add(level);
        level = next;
    }

    private void leave() {
        level = levels.remove(levels.size() - 1);
    }

    private void filled() {
        fixed(template(level), ++level.filled);
    }

    private void fixed(Template template, int index) {
        for (int place : template.scripts(index)) {
            scripts.add(out.length() + place);
        }
        out.append(template.marked(index));
    }

    private static Template template(Level level) {
        if (level.template == null) {
            throw new IllegalStateException("a slot was filled outside of a piece. Draw html(...) around it.");
        }
        return level.template;
    }
}

package dev.lightspeed.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes HTML without markers: for mail, pages without a live session, and {@code toString}. */
final class PlainCanvas implements Canvas {

    private final StringBuilder out = new StringBuilder();
    private final List<Level> levels = new ArrayList<>();
    private Level level = new Level(null);

    /** A piece under way, or with no template a list or the whole drawing, whose parts follow one another. */
    private static final class Level {
        final @Nullable Template template;
        int filled;

        Level(@Nullable Template template) {
            this.template = template;
        }
    }

    static String draw(Html html) {
        PlainCanvas canvas = new PlainCanvas();
        html.draw(canvas);
        return canvas.out.toString();
    }

    @Override
    public void begin(Template template) {
        enter(template);
        out.append(template.plain(0));
    }

    @Override
    public void end() {
        leave();
    }

    @Override
    public void text(String value) {
        Markup.text(value, out);
        filled();
    }

    @Override
    public void text(long value) {
        out.append(value);
        filled();
    }

    @Override
    public void nothing() {
        filled();
    }

    @Override
    public void raw(RawHtml html) {
        out.append(html.markup());
        filled();
    }

    @Override
    public void attribute(@Nullable String value) {
        if (level.template != null) {
            Markup.fill(level.template.slot(level.filled), value, out);
        }
        filled();
    }

    @Override
    public void attribute(boolean present) {
        attribute(present ? "" : null);
    }

    @Override
    public void spread(Attributes attributes) {
        if (level.template != null) {
            Markup.spread(attributes.fitting(level.template.slot(level.filled)), out);
        }
        filled();
    }

    @Override
    public <T> void each(Iterable<? extends T> items, Function<? super T, ?> key, Row<? super T> row) {
        enter(null);
        for (T item : items) {
            row.draw(item, this);
        }
        leave();
    }

    private void enter(@Nullable Template template) {
        levels.add(level);
        level = new Level(template);
    }

    private void leave() {
        level = levels.remove(levels.size() - 1);
        filled();
    }

    private void filled() {
        if (level.template != null) {
            out.append(level.template.plain(++level.filled));
        }
    }
}

package dev.lightspeed.html;

import java.util.Arrays;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes HTML without markers: for mail, pages without a live session, and {@code toString}. */
final class PlainCanvas implements Canvas {

    private static final Pattern PRE = Pattern.compile("<pre(?:\\s(?:[^>\"]|\"[^\"]*\")*)?>");

    private final StringBuilder out = new StringBuilder(8192);
    private final String base;
    private final String nonce;

    // The piece under way, and the slot of it that is next. A list, and the whole drawing, has no template, since its
    // parts
    // follow one another. Below, those around it.
    private @Nullable Template template;
    private int slot;
    private @Nullable Template[] outer = new Template[8];
    private int[] outerSlots = new int[8];
    private int depth;

    private PlainCanvas(String base, String nonce) {
        this.base = base;
        this.nonce = nonce;
    }

    /**
     * The HTML.
     *
     * @param base  stands before routes
     * @param nonce for each script of a template; empty for none
     */
    static String draw(Html html, String base, String nonce) {
        PlainCanvas canvas = new PlainCanvas(base, nonce);
        html.draw(canvas);
        return canvas.out.toString();
    }

    @Override
    public String contextPath() {
        return base;
    }

    @Override
    public void begin(Template template) {
        enter(template);
        template.plain(0, nonce, out);
    }

    @Override
    public void end() {
        leave();
    }

    @Override
    public void text(String value) {
        // The parser drops a newline that comes first in a pre.
        if (value.startsWith("\n") && isAfterPre()) {
            out.append('\n');
        }
        Markup.text(value, out);
        filled();
    }

    private boolean isAfterPre() {
        int tag = out.lastIndexOf("<pre");
        return tag >= 0 && PRE.matcher(out).region(tag, out.length()).matches();
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
        if (template != null) {
            Markup.fill(template, slot, value, out);
        }
        filled();
    }

    @Override
    public void attribute(boolean present) {
        attribute(present ? "" : null);
    }

    @Override
    public void spread(Attributes attributes) {
        if (template != null) {
            Markup.spread(attributes.fitting(template.slot(slot)), out);
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

    private void enter(@Nullable Template inner) {
        if (depth == outer.length) {
            outer = Arrays.copyOf(outer, 2 * depth);
            outerSlots = Arrays.copyOf(outerSlots, 2 * depth);
        }
        outer[depth] = template;
        outerSlots[depth++] = slot;
        template = inner;
        slot = 0;
    }

    private void leave() {
        template = outer[--depth];
        slot = outerSlots[depth];
        filled();
    }

    private void filled() {
        if (template != null) {
            template.plain(++slot, nonce, out);
        }
    }
}

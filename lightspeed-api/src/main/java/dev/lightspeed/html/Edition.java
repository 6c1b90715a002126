package dev.lightspeed.html;

import java.util.List;
import java.util.function.Function;

/**
 * What a compiled template draws with: the code that javac made of its expressions, and its markup. In development a template gets
 * further editions while pages are open; elsewhere the first is the only one. Immutable.
 *
 * @param <T> what it draws
 */
public final class Edition<T> {

    private final Function<Template[], Row<T>> code;
    private final List<Template> pieces;
    private final Row<T> drawer;
    private final TemplateLines lines;
    private final String sketch;

    private Edition(
            Function<Template[], Row<T>> code,
            List<Template> pieces,
            Row<T> drawer,
            TemplateLines lines,
            String sketch) {
        this.code = code;
        this.pieces = pieces;
        this.drawer = drawer;
        this.lines = lines;
        this.sketch = sketch;
    }

    static <T> Edition<T> of(
            Function<Template[], Row<T>> code, String file, String lines, String sketch, List<String> pieces) {
        List<Template> parsed = parsed(pieces);
        Row<T> drawer = code.apply(parsed.toArray(Template[]::new));
        return new Edition<>(
                code, parsed, drawer, new TemplateLines(drawer.getClass().getName(), file, lines), sketch);
    }

    private static List<Template> parsed(List<String> pieces) {
        return pieces.stream().map(Template::parse).toList();
    }

    /** Says which expressions it has and where: templates with the same sketch differ in their markup only. */
    public String sketch() {
        return sketch;
    }

    /** Whether these are its pieces. */
    public boolean has(List<String> markup) {
        return pieces.equals(parsed(markup));
    }

    /**
     * The same expressions in other markup.
     *
     * @param at the lines of the template that hold its expressions, in their order
     * @throws TemplateException if a piece cannot be read
     */
    public Edition<T> in(List<String> markup, List<Integer> at) {
        if (markup.size() != pieces.size()) {
            throw new TemplateException(
                    "a template of " + pieces.size() + " pieces got " + markup.size() + ". Compile it anew.");
        }
        List<Template> parsed = parsed(markup);
        return new Edition<>(code, parsed, code.apply(parsed.toArray(Template[]::new)), lines.moved(at), sketch);
    }

    void draw(T source, Canvas canvas) {
        try {
            drawer.draw(source, canvas);
        } catch (RuntimeException | Error thrown) {
            lines.point(thrown);
            throw thrown;
        }
    }
}

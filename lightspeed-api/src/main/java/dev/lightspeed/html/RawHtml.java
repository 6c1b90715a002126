package dev.lightspeed.html;

import java.util.Set;

/**
 * Markup that its author vouches for: it goes into the page as it is, nothing in it is escaped.
 *
 * <p>For what is HTML already, such as what a Markdown renderer made that lets no tags through. Never for what somebody
 * typed: who brings markup into a page acts for all who look at it. Where it changes, the browser replaces the whole of
 * it. Immutable; read when it is made, so keep it rather than make it for each drawing.
 *
 * <pre>{@code
 * Html notes = html("<article>{}</article>", RawHtml.trusted("<p>New: <b>raw</b> HTML</p>"));
 * }</pre>
 */
public final class RawHtml implements Html {

    private final String markup;
    private final Set<String> roots;
    private final Set<String> exposed;

    private RawHtml(TemplateParts parts) {
        this.markup = parts.plain().get(0);
        this.roots = parts.roots();
        this.exposed = parts.exposed();
    }

    /**
     * Takes markup that can be trusted. It keeps the rules of a template: every element is closed, and none stands where
     * browsers would move it; comments are dropped. Braces stand for themselves, and white space stays.
     *
     * @throws TemplateException if it does not keep them, or holds a script
     */
    public static RawHtml trusted(String html) {
        return new RawHtml(new TemplateParser(Cursor.raw(html)).parse());
    }

    /** The markup as it goes into the page. */
    public String markup() {
        return markup;
    }

    /**
     * Checks that browsers keep it where it is put.
     *
     * @throws TemplateException if the HTML parser would move its elements out of the slot, drop them, or end an element
     *     around it for them
     */
    public void fits(Place place) {
        place.check(roots, exposed);
    }

    @Override
    public void draw(Canvas canvas) {
        canvas.raw(this);
    }

    @Override
    public String toString() {
        return markup;
    }
}

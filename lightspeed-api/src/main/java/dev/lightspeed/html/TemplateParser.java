package dev.lightspeed.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the source of a template: HTML as it will stand in the DOM, with holes. Raw HTML is read alike.
 *
 * <p>It is stricter than a browser, so that slots are found where they were written: every element is closed, and none
 * stands where the HTML parser would move it. Comments are dropped; runs of white space with a newline become one newline,
 * except where white space counts.
 */
final class TemplateParser {

    static final Set<String> KEEPS_SPACE = Set.of("pre", "textarea", "listing");

    private final Cursor in;
    private final TemplateBuilder out = new TemplateBuilder();
    private final Deque<Element> open = new ArrayDeque<>();

    TemplateParser(Cursor in) {
        this.in = in;
    }

    /**
     * An element that is open.
     *
     * @param foreign its content is SVG or MathML
     * @param folds   runs of white space in it may be folded
     */
    record Element(String name, boolean foreign, boolean folds, int position) {

        /** What {@link Placement} calls it. */
        String place() {
            return foreign ? Placement.FOREIGN : name.toLowerCase(Locale.ROOT);
        }
    }

    TemplateParts parse() {
        while (!in.atEnd()) {
            next();
        }
        if (!open.isEmpty()) {
            Element left = open.peek();
            throw in.error(left.position(), "<" + left.name() + "> is never closed. Add </" + left.name() + ">.");
        }
        return out.parts();
    }

    private void next() {
        if (in.at("<!--")) {
            in.skip(4);
            in.readThrough("-->", "the comment");
        } else if (in.at("<!")) {
            doctype();
        } else if (in.at("</")) {
            endTag();
        } else if (in.at("<")) {
            startTag();
        } else {
            text();
        }
    }

    private void doctype() {
        if (in.isRaw()) {
            throw in.error(in.mark(), "<! begins no element: a doctype or CDATA has no place in raw HTML. Remove it.");
        }
        out.markup(in.readThrough(">", "the doctype") + ">");
    }

    private void text() {
        int position = in.mark();
        List<String> literals = in.readHoles(() -> in.at("<"));
        for (int i = 0; i < literals.size(); i++) {
            if (i > 0) {
                hole(position);
            }
            literal(literals.get(i), position);
        }
    }

    private void hole(int position) {
        String parent = parent();
        if ("html".equals(parent)) {
            throw in.error(position, "a slot directly in <html>: browsers move it. Put it into <head> or <body>.");
        }
        refuseInTemplate(position);
        out.hole(parent, places());
    }

    private void refuseInTemplate(int position) {
        if (open.stream().anyMatch(element -> element.name().equals("template"))) {
            throw in.error(
                    position, "a slot in <template>: what it holds is no part of the page. Take it out of there.");
        }
    }

    private List<String> places() {
        return open.stream().map(Element::place).toList();
    }

    private void literal(String text, int position) {
        if (text.isBlank() && Placement.refusesText(places())) {
            return;
        }
        Placement.check(places(), "#text").filter(reason -> !text.isEmpty()).ifPresent(reason -> {
            throw in.error(position, "text directly in <" + parent() + ">: " + reason);
        });
        if (open.isEmpty() && !text.isBlank()) {
            out.root("#text");
        }
        out.text(folds() ? fold(text) : text);
    }

    private void startTag() {
        int position = in.mark();
        in.skip(1);
        String written = in.readWhile(c -> Character.isLetterOrDigit(c) || c == '-' || c == ':');
        if (written.isEmpty() || in.peek(0) == '{') {
            throw in.error(position, "a tag needs a fixed name. Write the name out, or &lt; for the sign itself.");
        }
        if (in.isRaw() && written.equalsIgnoreCase("script")) {
            throw in.error(
                    position,
                    "<" + written + "> in raw HTML: browsers run it in a first page, and not in what a patch brings."
                            + " Load it in the layout.");
        }
        Element element = opened(written, position);
        checkPlace(element);
        out.markup("<" + written);
        if (written.equalsIgnoreCase("script")) {
            out.script();
        }
        List<String> slotted = new AttributeParser(in, out, element).parse();
        if (!slotted.isEmpty()) {
            refuseInTemplate(position);
        }
        boolean selfClosed = in.at("/");
        in.skip(selfClosed ? 2 : 1);
        content(element, selfClosed, slotted);
    }

    private Element opened(String written, int position) {
        boolean inForeign = !open.isEmpty() && open.element().foreign();
        String name = inForeign ? written : written.toLowerCase(Locale.ROOT);
        boolean foreign = name.equals("svg")
                || name.equals("math")
                || (inForeign && !Placement.HTML_IN_FOREIGN.contains(written.toLowerCase(Locale.ROOT)));
        return new Element(name, foreign, folds() && !KEEPS_SPACE.contains(name), position);
    }

    private void checkPlace(Element element) {
        String name = element.name().toLowerCase(Locale.ROOT);
        if (open.isEmpty()) {
            out.root(name);
        } else if (Placement.isExposed(places(), name)) {
            out.exposed(name);
        }
        Placement.check(places(), name).ifPresent(reason -> {
            throw in.error(element.position(), "<" + element.name() + "> in <" + parent() + ">: " + reason);
        });
    }

    private void content(Element element, boolean selfClosed, List<String> slotted) {
        boolean inForeign = !open.isEmpty() && open.element().foreign();
        boolean empty = Names.VOID.contains(element.name()) && !inForeign;
        if (selfClosed && !empty && !element.foreign() && !inForeign) {
            throw in.error(
                    element.position(),
                    "<" + element.name() + "/> does not close itself in HTML. Write <" + element.name() + "></"
                            + element.name() + ">.");
        }
        if (empty || selfClosed) {
            endStartTag(slotted, selfClosed ? "/>" : ">");
            return;
        }
        open.push(element);
        String name = element.name().toLowerCase(Locale.ROOT);
        if (Names.CONTENT.contains(name) && !inForeign) {
            textOnly(element, slotted);
            return;
        }
        endStartTag(slotted, ">");
        // Scripts and styles of SVG are read like those of HTML: nothing in them can be made safe.
        if (Names.RAW.contains(name)) {
            raw(element);
        }
    }

    private void endStartTag(List<String> slotted, String end) {
        if (!slotted.isEmpty()) {
            out.marker(" ls-s=\"" + String.join(" ", slotted) + "\"");
        }
        out.markup(end);
    }

    private void raw(Element element) {
        int position = in.mark();
        String content = in.readRaw(element.name());
        if (!in.isRaw() && content.contains("{}")) {
            throw in.error(
                    position,
                    "a slot in <" + element.name() + "> cannot be made safe. Put the value into a data"
                            + " attribute, or into a class.");
        }
        out.markup(content);
    }

    private void textOnly(Element element, List<String> slotted) {
        int position = in.mark();
        String end = "</" + element.name();
        List<String> literals = in.readHoles(() -> in.atName(end) || in.atEnd());
        if (literals.size() == 1) {
            endStartTag(slotted, ">");
            out.markup(literals.get(0));
            return;
        }
        refuseInTemplate(position);
        slotted.add("*");
        endStartTag(slotted, ">");
        List<String> decoded = Entities.decoded(literals, in, position);
        out.slot(TemplateSlot.on(element.name(), TemplateSlot.Kind.CONTENT, "", decoded));
    }

    private void endTag() {
        int position = in.mark();
        in.skip(2);
        String written = in.readWhile(c -> c != '>' && c > ' ' && c != '<');
        in.skipSpace();
        String name = !open.isEmpty() && open.element().name().equalsIgnoreCase(written)
                ? open.element().name()
                : written;
        if (open.isEmpty() || !open.element().name().equals(name)) {
            throw in.error(position, mismatch(written));
        }
        if (in.peek(0) != '>') {
            throw in.error(position, "</" + written + " is not finished. End it with >.");
        }
        in.skip(1);
        open.pop();
        out.markup("</" + written + ">");
    }

    private String mismatch(String written) {
        if (Names.VOID.contains(written)) {
            return "</" + written + "> closes nothing: <" + written + "> has no content. Remove it.";
        }
        return open.isEmpty()
                ? "</" + written + "> closes nothing. Remove it, or open <" + written + "> before."
                : "</" + written + "> where </" + open.element().name() + "> was expected. Close <"
                        + open.element().name() + "> first.";
    }

    private @Nullable String parent() {
        return open.isEmpty() ? null : open.element().name();
    }

    /** Whether runs of white space may be folded here. Raw HTML may be code, to be put into a pre. */
    private boolean folds() {
        return open.isEmpty() ? !in.isRaw() : open.element().folds();
    }

    private static String fold(String text) {
        return text.indexOf('\n') < 0 ? text : text.replaceAll("[ \\t\\r]*\\n\\s*", "\n");
    }
}

package dev.lightspeed.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the source of a template: HTML as it will stand in the DOM, with holes.
 *
 * <p>It is stricter than a browser, so that slots are found where they were written: every element is closed, and none
 * stands where the HTML parser would move it. Comments are dropped; runs of white space with a newline become one newline,
 * except where white space counts.
 */
final class TemplateParser {

    private static final Set<String> HTML_IN_FOREIGN = Set.of("foreignobject", "desc", "title", "annotation-xml");
    private static final Set<String> KEEPS_SPACE = Set.of("pre", "textarea", "listing");

    private final Cursor in;
    private final TemplateBuilder out = new TemplateBuilder();
    private final Deque<Element> open = new ArrayDeque<>();

    TemplateParser(String source) {
        this.in = new Cursor(trimLines(source));
    }

    /**
     * An element that is open.
     *
     * @param foreign its content is SVG or MathML
     * @param folds   runs of white space in it may be folded
     */
    record Element(String name, boolean foreign, boolean folds, int position) {}

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
            out.markup(in.readThrough(">", "the doctype") + ">");
        } else if (in.at("</")) {
            endTag();
        } else if (in.at("<")) {
            startTag();
        } else {
            text();
        }
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
        out.hole(parent);
    }

    private void literal(String text, int position) {
        if (text.isBlank() && Placement.refusesText(parent())) {
            return;
        }
        Placement.check(parent(), "#text").filter(reason -> !text.isEmpty()).ifPresent(reason -> {
            throw in.error(position, "text directly in <" + parent() + ">: " + reason);
        });
        if (open.isEmpty() && !text.isBlank()) {
            out.root("#text");
        }
        out.text(open.isEmpty() || open.element().folds() ? fold(text) : text);
    }

    private void startTag() {
        int position = in.mark();
        in.skip(1);
        String written = in.readWhile(c -> Character.isLetterOrDigit(c) || c == '-' || c == ':');
        if (written.isEmpty() || in.peek(0) == '{') {
            throw in.error(position, "a tag needs a fixed name. Write the name out, or &lt; for the sign itself.");
        }
        Element element = opened(written, position);
        checkPlace(element);
        out.markup("<" + written);
        boolean selfClosed = new AttributeParser(in, out, element).parse();
        content(element, selfClosed);
    }

    private Element opened(String written, int position) {
        boolean inForeign = !open.isEmpty() && open.element().foreign();
        String name = inForeign ? written : written.toLowerCase(Locale.ROOT);
        boolean foreign = name.equals("svg")
                || name.equals("math")
                || (inForeign && !HTML_IN_FOREIGN.contains(written.toLowerCase(Locale.ROOT)));
        boolean folds = (open.isEmpty() || open.element().folds()) && !KEEPS_SPACE.contains(name);
        return new Element(name, foreign, folds, position);
    }

    private void checkPlace(Element element) {
        if (open.isEmpty()) {
            out.root(element.name());
            return;
        }
        boolean inForeign = open.element().foreign();
        if (!inForeign) {
            Placement.check(parent(), element.name()).ifPresent(reason -> {
                throw in.error(
                        element.position(), "<" + element.name() + "> directly in <" + parent() + ">: " + reason);
            });
        }
    }

    private void content(Element element, boolean selfClosed) {
        boolean empty = Names.VOID.contains(element.name()) && !element.foreign();
        if (selfClosed && !empty && !element.foreign()) {
            throw in.error(
                    element.position(),
                    "<" + element.name() + "/> does not close itself in HTML. Write <" + element.name() + "></"
                            + element.name() + ">.");
        }
        if (empty || selfClosed) {
            return;
        }
        open.push(element);
        if (!element.foreign() && Names.RAW.contains(element.name())) {
            raw(element);
        } else if (!inForeignParent() && Names.CONTENT.contains(element.name())) {
            textOnly(element);
        }
    }

    private boolean inForeignParent() {
        return open.stream().skip(1).findFirst().map(Element::foreign).orElse(false);
    }

    private void raw(Element element) {
        int position = in.mark();
        String content = in.readRaw(element.name());
        if (content.contains("{}")) {
            throw in.error(
                    position,
                    "a slot in <" + element.name() + "> cannot be made safe. Put the value into a data"
                            + " attribute, or into a class.");
        }
        out.markup(content);
    }

    private void textOnly(Element element) {
        int position = in.mark();
        String end = "</" + element.name();
        List<String> literals = in.readHoles(() -> in.atName(end) || in.atEnd());
        if (literals.size() == 1) {
            out.markup(literals.get(0));
        } else {
            List<String> decoded = literals.stream()
                    .map(text -> Entities.decode(text, in, position))
                    .toList();
            out.slot(new Slot(Slot.Kind.CONTENT, "", element.name(), false, decoded));
        }
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

    private static String fold(String text) {
        return text.indexOf('\n') < 0 ? text : text.replaceAll("[ \\t\\r]*\\n\\s*", "\n");
    }

    private static String trimLines(String source) {
        String start = source.stripLeading();
        String body = source.substring(0, source.length() - start.length()).contains("\n") ? start : source;
        String end = body.stripTrailing();
        return body.substring(end.length()).contains("\n") ? end : body;
    }
}

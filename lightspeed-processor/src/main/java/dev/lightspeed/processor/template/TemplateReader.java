package dev.lightspeed.processor.template;

import dev.lightspeed.html.HtmlRules;
import dev.lightspeed.processor.template.Node.Tag;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Reads the text of a template into nodes. Goes on after a mistake, so that javac reports all of them at once, and ends for
 * every text.
 */
final class TemplateReader {

    /** Browsers stop nesting at 512. */
    private static final int DEEPEST = 256;

    /** Elements in whose content braces are no expressions. */
    private static final Set<String> BRACED = Set.of("script", "style");

    private final Letters in;
    private final Problems problems;
    private final List<Node> top = new ArrayList<>();
    private final Deque<Tag> open = new ArrayDeque<>();
    private final List<String> reported = new ArrayList<>();
    private int tooDeep;

    TemplateReader(Source source, Problems problems) {
        this.in = new Letters(source.text());
        this.problems = problems;
    }

    List<Node> read() {
        while (!in.atEnd()) {
            next();
        }
        if (!in.ranOut()) {
            open.forEach(this::unclosed);
        }
        return top;
    }

    private void next() {
        if (in.at("<!--")) {
            through("-->", "the comment");
        } else if (in.at("<!")) {
            doctype();
        } else if (in.at("</")) {
            endTag();
        } else if (in.atTag()) {
            startTag();
        } else {
            text();
        }
    }

    private String through(String end, String what) {
        int at = in.mark();
        String text = in.readTo(end);
        if (in.atEnd()) {
            problems.error(at, what + " is never closed. End it with " + end + ".");
            in.runOut();
        }
        in.skip(end.length());
        return text;
    }

    private void doctype() {
        int at = in.mark();
        boolean known = in.atIgnoringCase("<!doctype");
        String markup = through(">", known ? "the doctype" : "<!");
        if (known) {
            add(new Node.Doctype(at, markup + ">"));
        } else if (!in.ranOut()) {
            problems.error(
                    at, "<! begins a doctype or a comment only. Write <!-- for a comment, &lt; for the sign itself.");
        }
    }

    private void text() {
        new PartReader(in, problems)
                .read(() -> in.at("</") || in.at("<!") || in.atTag())
                .forEach(this::add);
    }

    private void startTag() {
        int at = in.mark();
        in.skip(1);
        String name = in.readName();
        List<Node.Attribute> attributes = new AttributeReader(in, problems).read(at, name);
        boolean selfClosed = in.at("/>");
        in.skip(selfClosed ? 2 : in.at(">") ? 1 : 0);
        Tag tag = new Tag(name, at, attributes, selfClosed);
        add(tag);
        content(tag);
    }

    private void content(Tag tag) {
        boolean empty = HtmlRules.isVoid(tag.element()) && !inForeign();
        if (tag.selfClosed() && !empty && !mayCloseItself(tag)) {
            problems.error(
                    tag.at(),
                    "<" + tag.name() + "/> does not close itself in HTML. Write <" + tag.name() + "></" + tag.name()
                            + ">.");
        }
        if (empty || tag.selfClosed()) {
            return;
        }
        if (HtmlRules.isRaw(tag.element()) || (HtmlRules.holdsTextOnly(tag.element()) && !inForeign())) {
            verbatim(tag);
        } else {
            push(tag);
        }
    }

    private boolean mayCloseItself(Tag tag) {
        return tag.isComponent() || tag.isSlot() || inForeign() || isForeign(tag);
    }

    /** True where SVG or MathML stands; what is in {@code foreignObject} and the like is HTML again. */
    private boolean inForeign() {
        for (Tag tag : open) {
            if (isForeign(tag)) {
                return true;
            }
            if (HtmlRules.holdsHtml(tag.element())) {
                return false;
            }
        }
        return false;
    }

    private static boolean isForeign(Tag tag) {
        return tag.element().equals("svg") || tag.element().equals("math");
    }

    private void push(Tag tag) {
        if (open.size() < DEEPEST) {
            open.push(tag);
            return;
        }
        if (tooDeep++ == 0) {
            problems.error(
                    tag.at(),
                    "elements are nested more than " + DEEPEST + " deep. Browsers would stop nesting them: make it"
                            + " flatter.");
        }
    }

    /** Content that holds no tags: of scripts and styles as it is, of titles and the like with expressions. */
    private void verbatim(Tag tag) {
        if (HtmlRules.isRaw(tag.element())) {
            raw(tag);
        } else {
            tag.children().addAll(new PartReader(in, problems).read(() -> in.atEndTag(tag.element())));
        }
        if (in.atEnd()) {
            unclosed(tag);
            in.runOut();
            return;
        }
        in.readTo(">");
        in.skip(1);
    }

    private void raw(Tag tag) {
        int at = in.mark();
        String text = in.readWhile(() -> !in.atEndTag(tag.element()));
        if (text.contains("{}")) {
            problems.error(
                    at + text.indexOf("{}"),
                    "{} in " + tag + ": it takes no values, and this would be one. Write { } for empty braces.");
        } else if (text.contains("{") && !BRACED.contains(tag.element())) {
            problems.error(
                    at + text.indexOf('{'),
                    "an expression in " + tag + ": it takes no values. Put the value into an element beside it.");
        }
        if (!text.isEmpty()) {
            tag.children().add(new Node.Text(at, text));
        }
    }

    private void endTag() {
        int at = in.mark();
        in.skip(2);
        String name = in.readName();
        in.skipSpace();
        boolean finished = in.at(">") && !name.isEmpty();
        if (!finished) {
            String what = name.isEmpty() ? "</ without a name. Write " : "</" + name + " is not finished. Write ";
            String wanted = !name.isEmpty()
                    ? name
                    : open.isEmpty() ? "p" : open.element().name();
            problems.error(at, what + "</" + wanted + ">.");
            in.readWhile(() -> !in.at("<") && !in.at(">"));
        }
        in.skip(in.at(">") ? 1 : 0);
        close(
                finished || !name.isEmpty() || open.isEmpty()
                        ? name
                        : open.element().name(),
                at,
                finished);
    }

    /** @param finished false for an end tag that has been reported, so that nothing else is said of it */
    private void close(String name, int at, boolean finished) {
        if (tooDeep > 0) {
            tooDeep--;
        } else if (open.stream().anyMatch(tag -> closes(name, tag))) {
            while (!closes(name, open.element())) {
                Tag left = open.pop();
                stillOpen(left, name, at);
                reported.add(left.name());
            }
            open.pop();
        } else if (finished && !reported.remove(name)) {
            problems.error(at, closesNothing(name));
        }
    }

    private void stillOpen(Tag tag, String end, int at) {
        problems.error(
                tag.at(),
                tag + " is still open at </" + end + "> in line " + problems.line(at) + ". Put </" + tag.name()
                        + "> before that.");
    }

    private static boolean closes(String name, Tag tag) {
        return tag.isComponent() ? tag.name().equals(name) : tag.name().equalsIgnoreCase(name);
    }

    private String closesNothing(String name) {
        if (HtmlRules.isVoid(name)) {
            return "</" + name + "> closes nothing: <" + name + "> has no content. Remove it.";
        }
        return open.isEmpty()
                ? "</" + name + "> closes nothing. Remove it, or open <" + name + "> before."
                : "</" + name + "> closes nothing, </" + open.element().name() + "> was expected. Remove it, or open <"
                        + name + "> before.";
    }

    private void unclosed(Tag tag) {
        problems.error(tag.at(), tag + " is never closed. Add </" + tag.name() + ">.");
    }

    private void add(Node node) {
        (open.isEmpty() ? top : open.element().children()).add(node);
    }
}

package dev.lightspeed.processor.template;

import dev.lightspeed.html.HtmlRules;
import dev.lightspeed.processor.template.Node.Tag;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Reads the text of a template into nodes. Goes on after a mistake, so that javac reports all of them at once, and ends for
 * every text.
 */
final class TemplateReader {

    /** Browsers stop nesting at 512. */
    private static final int DEEPEST = 256;

    private final Letters in;
    private final Problems problems;
    private final List<Node> top = new ArrayList<>();
    private final Deque<Tag> open = new ArrayDeque<>();
    private int tooDeep;

    TemplateReader(Source source, Problems problems) {
        this.in = new Letters(source.text());
        this.problems = problems;
    }

    List<Node> read() {
        while (!in.atEnd()) {
            next();
        }
        open.forEach(this::unclosed);
        return top;
    }

    private void next() {
        if (in.at("<!--")) {
            through("-->", "the comment");
        } else if (in.at("<!")) {
            int at = in.mark();
            String markup = through(">", "the doctype");
            add(new Node.Doctype(at, markup + ">"));
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
        }
        in.skip(end.length());
        return text;
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
        boolean selfClosed = in.at("/");
        in.skip(selfClosed ? 2 : 1);
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

    private boolean inForeign() {
        return open.stream().anyMatch(TemplateReader::isForeign);
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
        String end = "</" + tag.element();
        if (HtmlRules.isRaw(tag.element())) {
            raw(tag, end);
        } else {
            tag.children().addAll(new PartReader(in, problems).read(() -> in.atIgnoringCase(end)));
        }
        if (in.atEnd()) {
            unclosed(tag);
            return;
        }
        in.readTo(">");
        in.skip(1);
    }

    private void raw(Tag tag, String end) {
        int at = in.mark();
        String text = in.readWhile(() -> !in.atIgnoringCase(end));
        if (text.contains("{}")) {
            problems.error(
                    at + text.indexOf("{}"),
                    "{} in " + tag + ": it takes no values, and this would be one. Write { } for empty braces.");
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
        if (in.at(">")) {
            in.skip(1);
        } else {
            problems.error(at, "</" + name + " is not finished. End it with >.");
            in.readWhile(() -> !in.at("<") && !in.at(">"));
            in.skip(in.at(">") ? 1 : 0);
        }
        close(name, at);
    }

    private void close(String name, int at) {
        if (tooDeep > 0) {
            tooDeep--;
        } else if (open.stream().noneMatch(tag -> closes(name, tag))) {
            problems.error(at, closesNothing(name));
        } else {
            while (!closes(name, open.element())) {
                unclosed(open.pop());
            }
            open.pop();
        }
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

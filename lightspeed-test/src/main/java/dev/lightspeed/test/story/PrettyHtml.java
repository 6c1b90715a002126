package dev.lightspeed.test.story;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/**
 * Writes HTML for people to read and to compare line by line: an element that holds elements only spreads them over lines, one that
 * holds text stays in a line. Ours alone, so that a new version of a library changes no picture.
 */
public final class PrettyHtml {

    private static final String INDENT = "  ";

    /** A line of its own for white space between inline elements: it is seen, and would be lost among the lines. */
    private static final String SPACE = "&#32;";

    private final StringBuilder out = new StringBuilder();

    private PrettyHtml() {}

    /** Of what may stand in a body. */
    public static String of(String html) {
        Document document =
                Parser.htmlParser().settings(ParseSettings.preserveCase).parseInput("<body>" + html, "");
        document.outputSettings().prettyPrint(false);
        WhiteSpace.fold(document);
        PrettyHtml pretty = new PrettyHtml();
        pretty.children(document.body(), 0);
        return pretty.out.toString();
    }

    private void children(Element parent, int depth) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                text(text, depth);
            } else {
                node(node, depth);
            }
        }
    }

    private void text(TextNode text, int depth) {
        boolean before = WhiteSpace.isSeenBefore(text);
        boolean after = WhiteSpace.isSeenAfter(text);
        if (text.isBlank()) {
            line(before && after ? SPACE : "", depth);
            return;
        }
        String shown = text.outerHtml();
        line(before && shown.startsWith(" ") ? SPACE : "", depth);
        line(shown.strip(), depth);
        line(after && shown.endsWith(" ") ? SPACE : "", depth);
    }

    private void node(Node node, int depth) {
        if (node instanceof Element element && isSpread(element)) {
            line("<" + element.tagName() + element.attributes().html() + ">", depth);
            children(element, depth + 1);
            line("</" + element.tagName() + ">", depth);
        } else {
            line(node.outerHtml(), depth);
        }
    }

    private void line(String text, int depth) {
        if (!text.isEmpty()) {
            out.append(INDENT.repeat(depth)).append(text).append('\n');
        }
    }

    private static boolean isSpread(Element element) {
        return !element.children().isEmpty()
                && !element.normalName().equals("pre")
                && element.textNodes().stream().allMatch(TextNode::isBlank);
    }
}

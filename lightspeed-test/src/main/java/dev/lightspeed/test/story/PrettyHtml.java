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

    private final StringBuilder out = new StringBuilder();

    private PrettyHtml() {}

    /** Of what may stand in a body. */
    public static String of(String html) {
        Document document =
                Parser.htmlParser().settings(ParseSettings.preserveCase).parseInput("<body>" + html, "");
        document.outputSettings().prettyPrint(false);
        PrettyHtml pretty = new PrettyHtml();
        document.body().childNodes().forEach(node -> pretty.node(node, 0));
        return pretty.out.toString();
    }

    private void node(Node node, int depth) {
        if (node instanceof TextNode text && text.isBlank()) {
            return;
        }
        if (node instanceof Element element && isSpread(element)) {
            line("<" + element.tagName() + element.attributes().html() + ">", depth);
            element.childNodes().forEach(child -> node(child, depth + 1));
            line("</" + element.tagName() + ">", depth);
        } else {
            line(inline(node), depth);
        }
    }

    private void line(String text, int depth) {
        out.append(INDENT.repeat(depth)).append(text).append('\n');
    }

    private static boolean isSpread(Element element) {
        return !element.children().isEmpty()
                && !element.normalName().equals("pre")
                && element.textNodes().stream().allMatch(TextNode::isBlank);
    }

    private static String inline(Node node) {
        String html = node.outerHtml();
        boolean keepsSpace = html.contains("<pre") || html.contains("<textarea");
        return keepsSpace ? html : html.strip().replaceAll("\\s+", " ");
    }
}

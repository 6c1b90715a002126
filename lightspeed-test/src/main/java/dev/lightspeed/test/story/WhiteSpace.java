package dev.lightspeed.test.story;

import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Which white space of HTML a reader sees, without a style sheet: between what stands in one line, and as one space. */
final class WhiteSpace {

    private static final String KEEPS_IT = "pre,textarea,listing";

    /** White space beside these, and at their edges, is not seen. Every other element stands in a line with its neighbours. */
    private static final Set<String> BLOCKS = Set.of(
            ("address article aside blockquote body br caption center col colgroup datalist dd details dialog dir div dl dt"
                            + " fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu"
                            + " nav ol optgroup option p pre search section summary table tbody td tfoot th thead tr ul")
                    .split(" "));

    /** These stand in a line, and white space at the edges of what they hold is not seen. */
    private static final Set<String> BOXES = Set.of("button", "select", "audio", "video", "object", "iframe");

    /** Of SVG these only show text. */
    private static final Set<String> SVG_TEXTS = Set.of("text", "tspan", "textPath", "a", "foreignObject");

    private WhiteSpace() {}

    /** Makes one space of each run, in texts only: attributes keep theirs. */
    static void fold(Document document) {
        for (TextNode text : document.nodeStream(TextNode.class).toList()) {
            if (Objects.requireNonNull(text.parent()).closest(KEEPS_IT) == null) {
                text.text(text.getWholeText().replaceAll("[ \\t\\n\\f\\r]+", " "));
            }
        }
    }

    /** Whether something of the same line comes before. */
    static boolean isSeenBefore(TextNode text) {
        return isInLine(text, Node::previousSibling);
    }

    /** Whether something of the same line comes after. */
    static boolean isSeenAfter(TextNode text) {
        return isInLine(text, Node::nextSibling);
    }

    private static boolean isInLine(Node from, Function<Node, @Nullable Node> step) {
        Node neighbour = step.apply(from);
        while (neighbour instanceof Comment || (neighbour instanceof TextNode text && text.isBlank())) {
            neighbour = step.apply(neighbour);
        }
        Element parent = from.parentElement();
        if (parent == null || isDrawing(parent)) {
            return false;
        }
        return neighbour == null
                ? !isBlock(parent) && !BOXES.contains(parent.normalName()) && isInLine(parent, step)
                : !(neighbour instanceof Element element && isBlock(element));
    }

    private static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    private static boolean isDrawing(Element element) {
        return element.tag().namespace().endsWith("/svg") && !SVG_TEXTS.contains(element.tagName());
    }
}

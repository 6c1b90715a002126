package dev.lightspeed.test.aria;

import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The text that an element shows: white space made one, what is hidden and what controls hold left out, blocks apart. */
final class VisibleText {

    /** What stands in them is a property, not text. */
    private static final Set<String> CONTROLS = Set.of("select", "textarea");

    /** A parser puts no such character into a text. */
    private static final String BREAK = "\0";

    /** What is not a block, and yet is drawn apart from the text beside it. */
    private static final Set<String> SET_APART = Set.of("br", "button", "option", "td", "th");

    private VisibleText() {}

    static String of(Element element) {
        StringBuilder text = new StringBuilder();
        addChildren(text, element);
        return tidy(text.toString());
    }

    /** The texts of an element's parts, at every depth: of each element in it, and of each run of text between elements. */
    static Stream<String> ofParts(Element element) {
        Stream<String> below = element.children().stream()
                .filter(child -> !isLeftOut(child))
                .flatMap(child -> Stream.concat(Stream.of(of(child)), ofParts(child)));
        return Stream.concat(runs(element), below).filter(text -> !text.isEmpty());
    }

    /** The comments that are markers do not end a run. */
    private static Stream<String> runs(Element element) {
        StringBuilder runs = new StringBuilder();
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) runs.append(text.getWholeText());
            else if (!(child instanceof Comment)) runs.append(BREAK);
        }
        return Stream.of(runs.toString().split(BREAK, -1)).map(VisibleText::tidy);
    }

    static String tidy(String text) {
        return StringUtil.normaliseWhitespace(text).trim();
    }

    /** Whether the element stands on lines of its own, so that its text does not run into its neighbours'. */
    static boolean isApart(Element element) {
        return element.isBlock() || SET_APART.contains(element.normalName());
    }

    private static void addChildren(StringBuilder text, Element element) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode run) text.append(run.getWholeText());
            else if (child instanceof Element inner && !isLeftOut(inner)) add(text, inner);
        }
    }

    private static void add(StringBuilder text, Element inner) {
        boolean apart = isApart(inner);
        if (apart) text.append(' ');
        addChildren(text, inner);
        if (apart) text.append(' ');
    }

    private static boolean isLeftOut(Element element) {
        return CONTROLS.contains(element.normalName()) || Visibility.isPassedBy(element);
    }
}

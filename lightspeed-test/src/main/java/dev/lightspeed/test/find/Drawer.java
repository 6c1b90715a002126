package dev.lightspeed.test.find;

import dev.lightspeed.test.aria.Properties;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Writes elements as indented lines: without markers, scripts and end tags, long texts cut, and with what the properties of
 * controls say in parentheses.
 */
final class Drawer {

    private static final Set<String> LEFT_OUT = Set.of("head", "script", "style", "template");
    private static final Set<String> MARKERS = Set.of("ls-s", "ls-a");

    private final Properties properties;
    private final List<Element> marked;

    /** The element is the one that starts in the line, or the one around a line of text. */
    record Line(Element element, String text) {}

    Drawer(Properties properties, List<Element> marked) {
        this.properties = properties;
        this.marked = marked;
    }

    List<Line> draw(Element root) {
        List<Line> lines = new ArrayList<>();
        draw(root, "", lines);
        return lines;
    }

    private void draw(Element element, String indent, List<Line> lines) {
        if (LEFT_OUT.contains(element.normalName())) return;
        String mark = marked.contains(element) ? "> " : "  ";
        List<Node> content = content(element);
        if (content.stream().noneMatch(Element.class::isInstance)) {
            lines.add(new Line(element, mark + indent + whole(element, content)));
            return;
        }
        lines.add(new Line(element, mark + indent + start(element) + properties(element)));
        drawContent(element, content, indent + "  ", lines);
    }

    private void drawContent(Element element, List<Node> content, String indent, List<Line> lines) {
        StringBuilder run = new StringBuilder();
        for (Node node : content) {
            if (node instanceof Element inner) {
                endRun(run, element, indent, lines);
                draw(inner, indent, lines);
            } else {
                run.append(text(node));
            }
        }
        endRun(run, element, indent, lines);
    }

    private static void endRun(StringBuilder run, Element around, String indent, List<Line> lines) {
        String text = tidy(run.toString());
        if (!text.isEmpty()) lines.add(new Line(around, "  " + indent + text));
        run.setLength(0);
    }

    private static List<Node> content(Element element) {
        if (element.normalName().equals("textarea")) return List.of();
        return element.childNodes().stream()
                .filter(node -> !(node instanceof Comment))
                .toList();
    }

    private String whole(Element element, List<Node> content) {
        String text = tidy(content.stream().map(Drawer::text).collect(Collectors.joining()));
        return start(element) + text + (text.isEmpty() ? "" : "</" + element.normalName() + ">") + properties(element);
    }

    private static String text(Node node) {
        return node instanceof TextNode text ? text.getWholeText() : "";
    }

    private static String tidy(String text) {
        return Words.cut(text.strip().replaceAll("\\s+", " "));
    }

    private String start(Element element) {
        return StreamSupport.stream(element.attributes().spliterator(), false)
                .filter(attribute -> !MARKERS.contains(attribute.getKey()))
                .map(Drawer::written)
                .collect(Collectors.joining("", "<" + element.normalName(), ">"));
    }

    private static String written(Attribute attribute) {
        String value = attribute.getValue();
        return " " + attribute.getKey() + (value.isEmpty() ? "" : "=\"" + Words.cut(value) + '"');
    }

    private String properties(Element element) {
        List<String> said = new ArrayList<>();
        if (element.is("input[type=checkbox], input[type=radio]")) {
            if (properties.checked(element)) said.add("checked");
        } else if (element.is("input, textarea, select")) {
            said.add("value " + Words.quoted(Words.cut(properties.value(element))));
        } else if (element.is("option") && properties.selected(element)) {
            said.add("selected");
        }
        if (element.equals(properties.focused())) said.add("focused");
        return said.isEmpty() ? "" : " (" + String.join(", ", said) + ")";
    }
}

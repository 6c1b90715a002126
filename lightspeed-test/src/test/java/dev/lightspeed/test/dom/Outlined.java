package dev.lightspeed.test.dom;

import dev.lightspeed.test.dom.controls.Control;
import dev.lightspeed.test.dom.controls.SelectControl;
import dev.lightspeed.test.dom.controls.TickControl;
import jakarta.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A document in lines, node by node, with what its controls hold: the same text as client/test/outlined.ts makes of a DOM. */
final class Outlined {

    private final List<String> lines = new ArrayList<>();

    private Outlined() {}

    static List<String> of(Element root) {
        Outlined outlined = new Outlined();
        outlined.write(root, "");
        return outlined.lines;
    }

    private void write(Node node, String indent) {
        if (node instanceof Element element) {
            lines.add(indent + tag(element));
            element.childNodes().forEach(child -> write(child, indent + " "));
        } else if (node instanceof TextNode text) {
            lines.add(indent + Json.createValue(text.getWholeText()));
        } else if (node instanceof Comment comment) {
            lines.add(indent + "<!--" + comment.getData() + "-->");
        }
    }

    private static String tag(Element element) {
        Map<String, String> attributes = new TreeMap<>();
        element.attributes().forEach(attribute -> attributes.put(attribute.getKey(), attribute.getValue()));
        StringBuilder line = new StringBuilder(element.tagName());
        attributes.forEach(
                (name, value) -> line.append(' ').append(name).append('=').append(Json.createValue(value)));
        return line + holds(element);
    }

    private static String holds(Element element) {
        Control control = Control.of(element);
        if (control instanceof TickControl tick) {
            return " .checked=" + tick.isTicked();
        }
        String value = control instanceof SelectControl select
                ? select.values().stream().findFirst().orElse("")
                : control == null ? "" : control.values().get(0);
        return control == null ? "" : " .value=" + Json.createValue(value);
    }
}

package dev.lightspeed.test.dom.controls;

import dev.lightspeed.test.dom.page.Markers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * The same for an element and the one that takes its place: its id, else its form, name and the keys of the rows around it.
 *
 * @param tag   the name of the element
 * @param words what tells it from others
 */
record Identity(String tag, List<String> words) {

    static Identity of(Element element) {
        if (!element.id().isEmpty()) {
            return new Identity(element.normalName(), List.of(element.id()));
        }
        List<String> words = new ArrayList<>();
        words.add(form(Form.owner(element)));
        words.add(element.attr("name"));
        words.add(Control.of(element) instanceof TickControl ? element.attr("value") : "");
        words.addAll(rowKeys(element));
        return new Identity(element.normalName(), List.copyOf(words));
    }

    private static String form(@Nullable Element form) {
        return form == null
                ? ""
                : Stream.of(form.id(), form.attr(Bindings.SUBMIT), form.attr(Bindings.CHANGE))
                        .filter(word -> !word.isEmpty())
                        .findFirst()
                        .orElse("");
    }

    /** Up, and at each level back to the marker of a row. */
    private static List<String> rowKeys(Element element) {
        List<String> keys = new ArrayList<>();
        Node node = element;
        while (node != null) {
            String key = Markers.rowKey(node);
            if (key != null) {
                keys.add(key);
            }
            Node before = key == null ? node.previousSibling() : null;
            node = before != null ? before : node.parent();
        }
        return keys;
    }

    /** The element in the page that is meant now. */
    @Nullable
    Element successor(Document document) {
        return document.select(tag).stream()
                .filter(element -> equals(of(element)))
                .findFirst()
                .orElse(null);
    }
}

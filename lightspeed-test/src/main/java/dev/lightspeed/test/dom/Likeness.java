package dev.lightspeed.test.dom;

import dev.lightspeed.test.dom.page.Markers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.LeafNode;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Compares elements without what the client writes of itself: its marks, its locks, and what a person opened or closed. */
record Likeness(OpenDocument open) {

    private static final Set<String> OURS =
            Set.of(Markers.SLOTS, Markers.SPREAD, Markers.NONCE, Status.STATE, Status.PENDING);

    /** The differences at and below two elements that stand in one place. */
    List<Difference> elements(Element shown, Element fresh) {
        List<Difference> differences = new ArrayList<>();
        attributes(shown, fresh).ifPresent(differences::add);
        List<Object> own = content(shown);
        List<Object> others = content(fresh);
        if (isAlike(own, others)) {
            for (int at = 0; at < own.size(); at++) {
                if (own.get(at) instanceof Element child && others.get(at) instanceof Element other) {
                    differences.addAll(elements(child, other));
                }
            }
        } else {
            differences.add(new Difference(Place.path(shown), text(own), text(others)));
        }
        return differences;
    }

    /** The difference between the attributes of two elements. */
    Optional<Difference> attributes(Element shown, Element fresh) {
        return attributes(shown).equals(attributes(fresh)) && shown.nameIs(fresh.normalName())
                ? Optional.empty()
                : Optional.of(new Difference(Place.path(shown), tag(shown), tag(fresh)));
    }

    /** A page that was drawn anew has the head completed, in another order and with what was loaded before. */
    List<Difference> head(Element shown, Element fresh) {
        List<String> own = content(shown).stream().map(this::text).collect(Collectors.toCollection(ArrayList::new));
        return content(fresh).stream()
                .filter(Element.class::isInstance)
                .map(this::text)
                .filter(text -> !own.remove(text))
                .map(text -> new Difference(Place.path(shown), text(content(shown)), text))
                .toList();
    }

    /** Whether elements, texts and rows follow one another in the same way. */
    private static boolean isAlike(List<Object> own, List<Object> others) {
        if (own.size() != others.size()) {
            return false;
        }
        for (int at = 0; at < own.size(); at++) {
            if (!kind(own.get(at)).equals(kind(others.get(at)))) {
                return false;
            }
        }
        return true;
    }

    private static Object kind(Object node) {
        return node instanceof Element element
                ? List.of(element.tagName(), element.tag().namespace())
                : node;
    }

    /** Elements, texts in one, and the marks of rows. */
    private static List<Object> content(Element parent) {
        List<Object> content = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Node node : parent.childNodes()) {
            Object met = met(node, text);
            if (met != null) {
                flush(text, content);
                content.add(met);
            }
        }
        flush(text, content);
        return content;
    }

    private static @Nullable Object met(Node node, StringBuilder text) {
        if (node instanceof Element element) {
            return element.id().equals("lightspeed") ? null : element;
        }
        String key = Markers.rowKey(node);
        if (key != null) {
            return "<!--row " + key + "-->";
        }
        if (node instanceof TextNode literal) {
            text.append(literal.getWholeText());
        } else if (node instanceof LeafNode && !node.nodeName().equals("#comment")) {
            text.append(node.nodeValue());
        }
        return null;
    }

    private static void flush(StringBuilder text, List<Object> content) {
        if (!text.isEmpty()) {
            content.add(text.toString());
            text.setLength(0);
        }
    }

    private Map<String, String> attributes(Element element) {
        Map<String, String> attributes = new TreeMap<>();
        for (Attribute attribute : element.attributes()) {
            if (!isOurs(element, attribute.getKey())) {
                attributes.put(attribute.getKey(), attribute.getValue());
            }
        }
        attributes.computeIfPresent("class", (name, value) -> theirs(value));
        return attributes;
    }

    private boolean isOurs(Element element, String name) {
        Client client = open.client();
        return OURS.contains(name)
                || (name.equals("open") && open.isToggled(element))
                || (client != null && client.held().isOurs(element, name));
    }

    private static @Nullable String theirs(String classes) {
        String theirs = Markers.words(classes).stream()
                .filter(word -> !word.startsWith(Markers.PREFIX))
                .collect(Collectors.joining(" "));
        return theirs.isEmpty() ? null : theirs;
    }

    private String text(List<Object> content) {
        return content.stream().map(this::text).collect(Collectors.joining());
    }

    private String text(Object node) {
        if (!(node instanceof Element element)) {
            return node.toString();
        }
        String content = text(content(element));
        return content.isEmpty() ? tag(element) : tag(element) + content + "</" + element.tagName() + ">";
    }

    private String tag(Element element) {
        return attributes(element).entrySet().stream()
                .map(attribute -> " " + attribute.getKey() + "=\"" + attribute.getValue() + "\"")
                .collect(Collectors.joining("", "<" + element.tagName(), ">"));
    }
}

package dev.lightspeed.test.dom.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Runs of siblings. */
final class Nodes {

    private Nodes() {}

    /** The nodes between two, which are none of them. */
    static List<Node> between(Node first, Node end) {
        List<Node> nodes = from(first, end);
        return nodes.subList(1, nodes.size());
    }

    /** The nodes from the first one up to an end, which is none of them. */
    static List<Node> from(Node first, Node end) {
        List<Node> nodes = new ArrayList<>();
        for (Node node = first; node != null && !node.equals(end); node = node.nextSibling()) {
            nodes.add(node);
        }
        return nodes;
    }

    static boolean areAlike(List<Node> some, List<Node> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int at = 0; at < some.size(); at++) {
            if (!areAlike(some.get(at), others.get(at))) {
                return false;
            }
        }
        return true;
    }

    /** Whether two nodes are of one kind, with the same attributes in any order and the same content. */
    static boolean areAlike(Node one, Node other) {
        return one.nodeName().equals(other.nodeName())
                && text(one).equals(text(other))
                && attributes(one).equals(attributes(other))
                && areAlike(one.childNodes(), other.childNodes());
    }

    private static String text(Node node) {
        return node instanceof Element ? "" : node.nodeValue();
    }

    private static Map<String, String> attributes(Node node) {
        Map<String, String> attributes = new HashMap<>();
        if (node instanceof Element element) {
            element.attributes().asList().forEach(entry -> attributes.put(entry.getKey(), entry.getValue()));
        }
        return attributes;
    }
}

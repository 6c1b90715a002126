package dev.lightspeed.test.aria;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;

/**
 * Reads the markers of lists (section 1 of {@code docs/protocol.md}): no two rows of a list have one key, or a patch for the
 * one would change the other. A page that has been patched may have markers of what gave way to text; read it as it is drawn.
 */
final class KeyRule {

    private final Deque<Set<String>> open = new ArrayDeque<>();
    private final List<Finding> findings = new ArrayList<>();

    private KeyRule() {}

    static Stream<Finding> keys(Element root, Semantics page) {
        KeyRule rule = new KeyRule();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof Comment marker) rule.pass(marker);
                },
                root);
        return rule.findings.stream();
    }

    private void pass(Comment marker) {
        String data = marker.getData();
        if (data.equals("/")) open.poll();
        else if (data.matches("\\*|!|\\d+")) open.push(new HashSet<>());
        else if (data.matches("\\d+ .+")) row(marker, data.substring(data.indexOf(' ') + 1));
    }

    private void row(Comment marker, String key) {
        Set<String> keys = open.peek();
        Node list = marker.parent();
        if (keys == null || keys.add(key) || !(list instanceof Element element)) return;
        findings.add(new Finding(
                element, "has two rows with the key \"" + key + '"', "Give each row a :key of its own.", "protocol 1"));
    }
}

package dev.lightspeed.test.aria;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * Reads the markers of lists (section 1 of {@code docs/protocol.md}): no two rows of a list have one key, or a patch for the
 * one would change the other. In a patched page, what gave way to text may have left its end marker behind.
 */
final class KeyRule {

    /** The keys of what is open, by the element that its markers stand in: an end left behind elsewhere ends nothing here. */
    private final Map<Node, Deque<Set<String>>> open = new HashMap<>();

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
        Element element = marker.parent();
        if (element == null) return;
        Deque<Set<String>> here = open.computeIfAbsent(element, parent -> new ArrayDeque<>());
        String data = marker.getData();
        if (data.equals("/")) here.poll();
        else if (data.matches("\\*|!|\\d+")) here.push(new HashSet<>());
        else if (data.matches("\\d+ .+")) row(element, here.peek(), data.substring(data.indexOf(' ') + 1));
    }

    private void row(Element element, @Nullable Set<String> keys, String key) {
        if (keys == null || keys.add(key)) return;
        findings.add(new Finding(
                element, "has two rows with the key \"" + key + '"', "Give each row a :key of its own.", "protocol 1"));
    }
}

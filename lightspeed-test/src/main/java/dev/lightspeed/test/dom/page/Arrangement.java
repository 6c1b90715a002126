package dev.lightspeed.test.dom.page;

import dev.lightspeed.test.dom.page.Content.Row;
import dev.lightspeed.test.dom.page.Content.Rows;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Node;

/**
 * Brings the rows of a list into a new order. Rows that are not named go; from the last to the first, a row that does not stand
 * before the one that follows it is put there. Which rows move is not told: here nothing is lost by a move.
 */
final class Arrangement {

    private Arrangement() {}

    static void of(Rows list, Comment end, List<Row> next) {
        Map<Comment, List<Node>> nodes = nodes(list.rows, end);
        Set<Comment> going = new HashSet<>(nodes.keySet());
        next.forEach(row -> nodes.computeIfAbsent(row.marker(), marker -> built(row)));
        next.forEach(row -> going.remove(row.marker()));
        going.forEach(marker -> nodes.getOrDefault(marker, List.of()).forEach(Node::remove));
        Comment before = end;
        for (int at = next.size() - 1; at >= 0; at--) {
            Comment marker = next.get(at).marker();
            put(nodes.getOrDefault(marker, List.of()), before);
            before = marker;
        }
        list.rows = next;
    }

    private static Map<Comment, List<Node>> nodes(List<Row> rows, Comment end) {
        Map<Comment, List<Node>> nodes = new HashMap<>();
        for (int at = 0; at < rows.size(); at++) {
            Comment marker = rows.get(at).marker();
            nodes.put(
                    marker,
                    Nodes.from(marker, at + 1 < rows.size() ? rows.get(at + 1).marker() : end));
        }
        return nodes;
    }

    private static List<Node> built(Row row) {
        return row.nodes() == null ? List.of() : List.copyOf(row.nodes().childNodes());
    }

    private static void put(List<Node> nodes, Comment before) {
        Node last = nodes.get(nodes.size() - 1);
        if (!before.equals(last.nextSibling())) {
            nodes.forEach(before::before);
        }
    }
}

package dev.lightspeed.test.dom.page;

import dev.lightspeed.test.dom.page.Content.Piece;
import dev.lightspeed.test.dom.page.Content.Row;
import dev.lightspeed.test.dom.page.Content.Rows;
import dev.lightspeed.test.dom.wire.Malformed;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * One walk over a page that the server drew, or over an empty template: finds pieces, lists and slots by their markers and keeps
 * references to them.
 */
final class Hydration {

    private static final Pattern PIECE_OR_ROW = Pattern.compile("(\\d{1,9})(?: (\\S+))?");

    /** A browser that runs scripts has no elements in these. */
    private static final Set<String> OPAQUE = Set.of("template", "noscript");

    /** Content whose end was not met yet. The root and rows are in no slot. */
    private record Open(Content inner, @Nullable Slot slot) {}

    private final IntFunction<@Nullable String> fingerprints;
    private final Deque<Open> open = new ArrayDeque<>();
    private int found;

    private Hydration(IntFunction<@Nullable String> fingerprints) {
        this.fingerprints = fingerprints;
    }

    /** What a walk found: the root, and the slots of all pieces. */
    record Found(Piece root, int slots) {}

    /** Walks; throws {@link Malformed} where the markers do not fit together. */
    static Found in(Node page, int template, IntFunction<@Nullable String> fingerprints) {
        Hydration hydration = new Hydration(fingerprints);
        Piece root = hydration.piece(template);
        hydration.open.push(new Open(root, null));
        hydration.walk(page);
        if (hydration.open.size() != 1) {
            throw new Malformed("Page", "slots", hydration.found);
        }
        return new Found(root, hydration.found);
    }

    private Piece piece(int template) {
        return new Piece(fingerprints.apply(template));
    }

    private void walk(Node parent) {
        for (Node node = parent.firstChild(); node != null; node = node.nextSibling()) {
            if (node instanceof Comment comment) {
                node = commentMet(comment);
            } else if (node instanceof Element element) {
                elementMet(element);
            }
        }
    }

    private void elementMet(Element element) {
        Markers.slotNames(element).forEach(name -> slotMet(Slot.on(element, name)));
        if (!OPAQUE.contains(element.normalName())) {
            walk(element);
        }
    }

    /** Gives the node after which the walk goes on. */
    private Node commentMet(Comment comment) {
        String data = comment.getData();
        Matcher named = PIECE_OR_ROW.matcher(data);
        if (named.matches()) {
            namedMet(comment, Integer.parseInt(named.group(1)), named.group(2));
            return comment;
        }
        return switch (data) {
            case "/" -> endMet(comment);
            case "" -> slotMet(Slot.after(comment)).node;
            case "*" -> enter(new Rows(), slotMet(Slot.after(comment)));
            case "!" -> rawMet(slotMet(Slot.after(comment)));
            default -> comment;
        };
    }

    private void namedMet(Comment comment, int template, @Nullable String key) {
        if (key == null) {
            enter(piece(template), slotMet(Slot.after(comment)));
        } else {
            rowMet(new Row(piece(template), key, comment, null));
        }
    }

    /** Throws in a list, where only rows may stand. */
    private Slot slotMet(Slot slot) {
        top().inner().slots().add(slot);
        found++;
        return slot;
    }

    private Node enter(Content inner, Slot slot) {
        open.push(new Open(inner, slot));
        return slot.node;
    }

    private void rowMet(Row row) {
        closeRow();
        top().inner().rows().add(row);
        open.push(new Open(row.piece(), null));
    }

    private void closeRow() {
        if (open.size() > 1 && top().slot() == null) {
            open.pop();
        }
    }

    private Node endMet(Comment end) {
        closeRow();
        Open closed = open.pop();
        if (closed.slot() == null) {
            throw new Malformed("Page", "end", end);
        }
        closed.slot().inner = closed.inner();
        closed.slot().end = end;
        return end;
    }

    /** Raw HTML holds no comments, and nothing of ours: the next comment beside the first one ends it. */
    private static Node rawMet(Slot slot) {
        for (Node end = slot.node.nextSibling(); end != null; end = end.nextSibling()) {
            if (end instanceof Comment comment) {
                slot.end = comment;
                return comment;
            }
        }
        throw new Malformed("Page", "raw HTML", slot.node);
    }

    private Open top() {
        return open.getFirst();
    }
}

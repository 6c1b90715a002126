package dev.lightspeed.test.dom.page;

import dev.lightspeed.test.dom.page.Content.Piece;
import dev.lightspeed.test.dom.page.Content.Rows;
import dev.lightspeed.test.dom.wire.Malformed;
import dev.lightspeed.test.dom.wire.Values;
import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import java.util.List;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Writes slots in text position. */
final class TextWriter {

    private final PieceWriter pieces;
    private final ListWriter lists;

    TextWriter(PieceWriter pieces) {
        this.pieces = pieces;
        this.lists = new ListWriter(pieces);
    }

    /** A {@code whole} value is written into the content that agrees with it. */
    void write(Slot slot, JsonValue value, Context around, boolean whole) {
        if (Values.isScalar(value)) {
            show(slot, value);
        } else if (value instanceof JsonArray structure) {
            writeStructure(slot, structure, Context.in(slot.node.parent(), around), whole);
        } else {
            throw new Malformed("Diff", "text", value);
        }
    }

    private void writeStructure(Slot slot, JsonArray value, Context context, boolean whole) {
        switch (Values.kind(value)) {
            case "p" -> showPiece(slot, value, context, whole);
            case "l" -> showList(slot, value, context, whole);
            case "h" -> showRaw(slot, value, context, whole);
            default -> patch(slot, value);
        }
    }

    private void patch(Slot slot, JsonArray patch) {
        if (slot.inner instanceof Piece piece) {
            pieces.patch(piece, patch);
        } else if (slot.inner instanceof Rows rows) {
            lists.patch(rows, end(slot), patch);
        } else {
            throw new Malformed("Diff", "patch", patch);
        }
    }

    private void showPiece(Slot slot, JsonArray value, Context context, boolean whole) {
        if (whole && slot.inner instanceof Piece piece && pieces.agrees(piece, value)) {
            pieces.fill(piece, value, context);
        } else {
            Templates.Built built = pieces.instance(value, context);
            put(slot, built.nodes().childNodes());
            slot.inner = built.piece();
        }
    }

    private void showList(Slot slot, JsonArray value, Context context, boolean whole) {
        if (!whole || !(slot.inner instanceof Rows)) {
            put(slot, List.of());
            slot.inner = new Rows();
        }
        lists.fill((Rows) slot.inner, end(slot), value, context);
    }

    /** Raw HTML of a {@code whole} value that is there already stays: its frames would load again. */
    private static void showRaw(Slot slot, JsonArray value, Context context, boolean whole) {
        List<Node> nodes =
                context.parse(Values.text(Values.at(value, 1, "raw HTML"))).childNodes();
        boolean isRaw = slot.inner == null && slot.end != null;
        if (!whole || !isRaw || !Nodes.areAlike(Nodes.between(slot.node, end(slot)), nodes)) {
            put(slot, nodes);
        }
    }

    private static void show(Slot slot, JsonValue value) {
        if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
            throw new Malformed("Diff", "text", value);
        }
        if (slot.end != null) {
            clear(slot);
        }
        String text = Values.text(value);
        TextNode shown = textAfter(slot);
        if (shown != null) {
            shown.text(text);
        } else if (!text.isEmpty()) {
            slot.node.after(new TextNode(text));
        }
    }

    /** Puts nodes into a slot, and a comment that ends them. */
    private static void put(Slot slot, List<Node> nodes) {
        clear(slot);
        Comment end = new Comment("/");
        slot.node.after(end);
        for (Node node : List.copyOf(nodes)) {
            end.before(node);
        }
        slot.end = end;
    }

    private static void clear(Slot slot) {
        Comment end = slot.end;
        TextNode text = end == null ? textAfter(slot) : null;
        if (text != null) {
            text.remove();
        }
        if (end != null) {
            Nodes.between(slot.node, end).forEach(Node::remove);
            endOfText(end);
        }
        slot.inner = null;
        slot.end = null;
    }

    /** Literal text after the slot must not be taken for its text. */
    private static void endOfText(Comment end) {
        if (end.nextSibling() instanceof TextNode) {
            end.setData(";");
        } else {
            end.remove();
        }
    }

    private static @Nullable TextNode textAfter(Slot slot) {
        return slot.node.nextSibling() instanceof TextNode text ? text : null;
    }

    private static Comment end(Slot slot) {
        if (slot.end == null) {
            throw new IllegalStateException("a slot with content has no end: " + slot.node.parent());
        }
        return slot.end;
    }
}

package dev.lightspeed.test.dom.page;

import dev.lightspeed.test.dom.page.Content.Piece;
import dev.lightspeed.test.dom.page.Content.Row;
import dev.lightspeed.test.dom.page.Content.Rows;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Finds rows whose key another row of their list has. */
final class Repeats {

    private final List<Element> parents = new ArrayList<>();

    private Repeats() {}

    static List<Element> in(Piece root) {
        Repeats repeats = new Repeats();
        repeats.walk(root);
        return repeats.parents;
    }

    private void walk(Piece piece) {
        for (Slot slot : piece.slots()) {
            if (slot.inner instanceof Piece inner) {
                walk(inner);
            } else if (slot.inner instanceof Rows list) {
                walk(list);
            }
        }
    }

    private void walk(Rows list) {
        Set<String> keys = new HashSet<>();
        for (Row row : list.rows) {
            Element parent = row.marker().parent();
            if (!keys.add(row.key()) && parent != null) {
                parents.add(parent);
            }
            walk(row.piece());
        }
    }
}

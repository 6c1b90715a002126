package dev.lightspeed.test.dom.page;

import dev.lightspeed.test.dom.wire.Malformed;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What stands in a slot: a piece or a list. */
sealed interface Content {

    /** Where a slot met here belongs; throws in a list, where only rows may stand. */
    List<Slot> slots();

    /** Where a row met here belongs; throws in a piece. */
    List<Row> rows();

    /** One drawing of a template: its slots, in document order. */
    record Piece(@Nullable String fingerprint, List<Slot> slots) implements Content {

        Piece(@Nullable String fingerprint) {
            this(fingerprint, new ArrayList<>());
        }

        @Override
        public List<Row> rows() {
            throw new Malformed("Page", "row", "outside of a list");
        }
    }

    /** A keyed list: its rows, in their order. Ends at {@link Slot#end}. */
    final class Rows implements Content {
        List<Row> rows = new ArrayList<>();

        @Override
        public List<Slot> slots() {
            throw new Malformed("Page", "slot", "between rows");
        }

        @Override
        public List<Row> rows() {
            return rows;
        }
    }

    /**
     * A piece in a list. It ends where the next row's marker or the list's end stands.
     *
     * @param nodes what is to be put into the page, of a row just built
     */
    record Row(
            Piece piece,
            String key,
            Comment marker,
            @Nullable Element nodes) {}
}

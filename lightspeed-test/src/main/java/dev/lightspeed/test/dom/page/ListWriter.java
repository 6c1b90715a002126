package dev.lightspeed.test.dom.page;

import dev.lightspeed.test.dom.page.Content.Row;
import dev.lightspeed.test.dom.page.Content.Rows;
import dev.lightspeed.test.dom.wire.Malformed;
import dev.lightspeed.test.dom.wire.Values;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Comment;

/** Writes keyed lists. */
final class ListWriter {

    private final PieceWriter pieces;

    ListWriter(PieceWriter pieces) {
        this.pieces = pieces;
    }

    /** Rows are changed where they stand, then put in order. */
    void patch(Rows list, Comment end, JsonArray patch) {
        int at = 0;
        int row = 0;
        for (; at < patch.size() && !(patch.get(at) instanceof JsonArray); at += 3) {
            int step = Values.whole(patch, at, "row");
            row = step < 0 ? ~step : row + step;
            JsonValue slot = Values.at(patch, at + 1, "slot");
            JsonValue value = Values.at(patch, at + 2, "slot");
            pieces.patch(
                    row(list, row, patch).piece(),
                    Json.createArrayBuilder().add(slot).add(value).build());
        }
        if (at < patch.size()) {
            arrange(list, end, patch, at);
        }
    }

    private static Row row(Rows list, int number, JsonArray patch) {
        if (number >= list.rows.size()) {
            throw new Malformed("Diff", "row", patch);
        }
        return list.rows.get(number);
    }

    private void arrange(Rows list, Comment end, JsonArray patch, int at) {
        if (at != patch.size() - 1) {
            throw new Malformed("Diff", "order", patch);
        }
        Order<Row> order = new Order<>(list.rows, entry -> build(end, entry, Context.HTML));
        Arrangement.of(list, end, order.read(patch.getJsonArray(at)));
    }

    /** Shows the rows of a whole list: those that agree by key and template are kept and written. */
    void fill(Rows list, Comment end, JsonArray value, Context around) {
        Map<String, Row> known = new HashMap<>();
        list.rows.forEach(row -> known.put(row.key(), row));
        List<Row> next = new ArrayList<>();
        for (JsonValue entry : value.subList(1, value.size())) {
            next.add(filled(known, end, entry, around));
        }
        Arrangement.of(list, end, next);
    }

    private Row filled(Map<String, Row> known, Comment end, JsonValue value, Context around) {
        if (value instanceof JsonArray entry) {
            Row row = known.get(key(entry));
            if (row != null && pieces.agrees(row.piece(), entry)) {
                known.remove(row.key());
                pieces.fill(row.piece(), entry, around);
                return row;
            }
        }
        return build(end, value, around);
    }

    private Row build(Comment end, JsonValue value, Context around) {
        if (!(value instanceof JsonArray entry)) {
            throw new Malformed("Diff", "row", value);
        }
        String key = key(entry);
        Templates.Built built = pieces.instance(entry, Context.in(end.parent(), around));
        Comment marker = new Comment(PieceWriter.template(entry) + " " + key);
        built.nodes().prependChild(marker);
        return new Row(built.piece(), key, marker, built.nodes());
    }

    private static String key(JsonArray entry) {
        JsonValue key = Values.at(entry, 0, "row");
        if (key instanceof JsonString || key instanceof JsonNumber) {
            return Values.text(key);
        }
        throw new Malformed("Diff", "row", entry);
    }
}

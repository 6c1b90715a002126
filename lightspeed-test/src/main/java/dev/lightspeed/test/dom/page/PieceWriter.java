package dev.lightspeed.test.dom.page;

import dev.lightspeed.test.dom.page.Content.Piece;
import dev.lightspeed.test.dom.wire.Malformed;
import dev.lightspeed.test.dom.wire.Values;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonValue;
import java.util.List;

/** Writes the slots of pieces. */
final class PieceWriter {

    private final Templates templates;
    private final ElementWriter elements;
    private final TextWriter texts;

    PieceWriter(Templates templates, ControlListener listener) {
        this.templates = templates;
        this.elements = new ElementWriter(listener);
        this.texts = new TextWriter(this);
    }

    /** Writes the slots that a patch names, each by the number of slots skipped before it. */
    void patch(Piece piece, JsonArray patch) {
        int next = 0;
        for (int at = 0; at < patch.size(); at += 2) {
            next += Values.whole(patch, at, "slot");
            write(slot(piece, next, patch), Values.at(patch, at + 1, "slot"), Context.HTML, false);
            next++;
        }
    }

    private static Slot slot(Piece piece, int number, JsonArray patch) {
        if (number < 0 || number >= piece.slots().size()) {
            throw new Malformed("Diff", "slot", patch);
        }
        return piece.slots().get(number);
    }

    /** Writes every slot of a piece, one just built or one that agrees: {@code ["p" or key, template, Value...]}. */
    void fill(Piece piece, JsonArray entry, Context around) {
        List<Slot> slots = piece.slots();
        if (entry.size() != slots.size() + 2) {
            throw new Malformed("Diff", "piece", entry);
        }
        for (int at = 0; at < slots.size(); at++) {
            write(slots.get(at), entry.get(at + 2), around, true);
        }
    }

    private void write(Slot slot, JsonValue value, Context around, boolean whole) {
        switch (slot.name) {
            case "" -> texts.write(slot, value, around, whole);
            case Markers.REST -> elements.writeSpread(slot, value);
            default -> elements.write(slot, slot.name, value);
        }
    }

    /** A new piece with its slots filled. */
    Templates.Built instance(JsonArray entry, Context context) {
        Templates.Built built = templates.instance(template(entry), context);
        fill(built.piece(), entry, context);
        return built;
    }

    /** Whether a new piece can be written into the one that is there. */
    boolean agrees(Piece piece, JsonArray entry) {
        String fingerprint = templates.fingerprint(template(entry));
        return fingerprint != null && fingerprint.equals(piece.fingerprint());
    }

    static int template(JsonArray entry) {
        if (entry.size() > 1 && entry.get(1) instanceof JsonNumber number && number.isIntegral()) {
            return number.intValue();
        }
        throw new Malformed("Diff", "template", entry);
    }
}

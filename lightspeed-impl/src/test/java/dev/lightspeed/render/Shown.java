package dev.lightspeed.render;

import dev.lightspeed.html.Attributes;
import dev.lightspeed.html.Template;
import dev.lightspeed.html.TemplateSlot;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/** What a browser would show: a plain reading of protocol section 3, kept apart from the code that writes it. */
final class Shown {

    private Object root = "";

    private static final class Piece {
        final Template template;
        final List<Object> slots = new ArrayList<>();

        Piece(Template template) {
            this.template = template;
        }
    }

    /** Applies a message's patch. */
    void apply(String patch) {
        if (!patch.isEmpty()) {
            root = value(root, Json.createReader(new StringReader(patch)).readValue());
        }
    }

    private Object value(Object now, JsonValue value) {
        return switch (value.getValueType()) {
            case STRING -> ((JsonString) value).getString();
            case NUMBER -> ((JsonNumber) value).bigIntegerValueExact().toString();
            case NULL -> Absent.ABSENT;
            case TRUE -> true;
            case OBJECT -> spread(value.asJsonObject());
            default -> structure(now, value.asJsonArray());
        };
    }

    private static Attributes spread(JsonObject value) {
        Attributes attributes = Attributes.none();
        for (String name : value.keySet()) {
            attributes = attributes.and(name, value.getString(name));
        }
        return attributes;
    }

    private enum Absent {
        ABSENT
    }

    private record Raw(String markup) {}

    private Object structure(Object now, JsonArray value) {
        if (!value.isEmpty() && value.get(0) instanceof JsonString head) {
            return switch (head.getString()) {
                case "p" -> piece(value, 1);
                case "l" -> list(value);
                case "h" -> new Raw(value.getString(1));
                default -> throw new AssertionError("an unknown value " + value);
            };
        }
        return now instanceof Piece piece ? patchedPiece(piece, value) : patchedList(rows(now), value);
    }

    private Piece piece(JsonArray value, int at) {
        Piece piece = new Piece(Template.numbered(value.getInt(at)));
        for (JsonValue slot : value.subList(at + 1, value.size())) {
            piece.slots.add(value("", slot));
        }
        if (piece.slots.size() != piece.template.slots()) {
            throw new AssertionError("a piece of " + piece.template + " with " + piece.slots.size() + " slots");
        }
        return piece;
    }

    private Piece row(JsonArray value) {
        return piece(value, 1);
    }

    private List<Piece> list(JsonArray value) {
        List<Piece> rows = new ArrayList<>();
        value.stream().skip(1).forEach(row -> rows.add(row(row.asJsonArray())));
        return rows;
    }

    @SuppressWarnings("unchecked")
    private static List<Piece> rows(Object list) {
        return (List<Piece>) list;
    }

    private Piece patchedPiece(Piece piece, JsonArray patch) {
        int slot = -1;
        for (int i = 0; i < patch.size(); i += 2) {
            slot += 1 + skipped(patch, i);
            piece.slots.set(slot, value(piece.slots.get(slot), patch.get(i + 1)));
        }
        return piece;
    }

    private static int skipped(JsonArray patch, int at) {
        int skipped = patch.getInt(at);
        if (skipped < 0) {
            throw new AssertionError("the slots of " + patch + " do not rise");
        }
        return skipped;
    }

    private List<Piece> patchedList(List<Piece> rows, JsonArray patch) {
        int i = 0;
        int at = 0;
        for (; i + 2 < patch.size(); i += 3) {
            int step = patch.getInt(i);
            at = step < 0 ? -step - 1 : at + step;
            Piece row = rows.get(at);
            int slot = patch.getInt(i + 1);
            row.slots.set(slot, value(row.slots.get(slot), patch.get(i + 2)));
        }
        return i < patch.size() ? ordered(rows, patch.getJsonArray(i)) : rows;
    }

    private List<Piece> ordered(List<Piece> rows, JsonArray order) {
        List<Piece> result = new ArrayList<>();
        int last = -1;
        for (JsonValue step : order) {
            if (step instanceof JsonArray row) {
                result.add(row(row));
                continue;
            }
            int number = ((JsonNumber) step).intValueExact();
            int first = number < 0 ? last + 1 : number;
            last = number < 0 ? last - number : number;
            result.addAll(rows.subList(first, last + 1));
        }
        return result;
    }

    /** The page as HTML without markers. */
    String html() {
        StringBuilder out = new StringBuilder();
        writePiece((Piece) root, out);
        return out.toString();
    }

    private void write(Object value, Template template, int slot, StringBuilder out) {
        if (value instanceof Piece piece) {
            writePiece(piece, out);
        } else if (value instanceof List) {
            rows(value).forEach(row -> writePiece(row, out));
        } else if (value instanceof Attributes attributes) {
            dev.lightspeed.html.Markup.spread(attributes, out);
        } else if (value instanceof Raw raw) {
            out.append(raw.markup());
        } else if (value != Absent.ABSENT) {
            String text = value == Boolean.TRUE ? "" : value.toString();
            if (template.slot(slot).kind() == TemplateSlot.Kind.TEXT) {
                dev.lightspeed.html.Markup.text(text, out);
            } else {
                dev.lightspeed.html.Markup.fill(template, slot, text, out);
            }
        }
    }

    private void writePiece(Piece piece, StringBuilder out) {
        out.append(piece.template.plain(0));
        for (int i = 0; i < piece.slots.size(); i++) {
            write(piece.slots.get(i), piece.template, i, out);
            out.append(piece.template.plain(i + 1));
        }
    }
}

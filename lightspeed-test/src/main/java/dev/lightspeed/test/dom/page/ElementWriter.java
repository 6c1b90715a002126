package dev.lightspeed.test.dom.page;

import dev.lightspeed.test.dom.wire.Malformed;
import dev.lightspeed.test.dom.wire.Values;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Writes attributes, spreads and the content of elements. */
final class ElementWriter {

    private final ControlListener listener;

    ElementWriter(ControlListener listener) {
        this.listener = listener;
    }

    /** Writes an attribute or the whole content: {@code true} sets an attribute bare, {@code null} takes it away. */
    void write(Slot slot, String name, JsonValue value) {
        if (!Values.isScalar(value)) {
            throw new Malformed("Diff", name, value);
        }
        Element element = slot.element();
        listener.controlWriting(element);
        if (name.equals(Markers.CONTENT)) {
            element.text(Values.text(value));
        } else {
            writeAttribute(slot, name, value);
        }
        listener.controlWritten(element, name);
    }

    /** Attributes that are as the server last gave them are left alone; those that it gives no more are taken away. */
    void writeSpread(Slot slot, JsonValue value) {
        if (!(value instanceof JsonObject after)) {
            throw new Malformed("Diff", Markers.REST, value);
        }
        Element element = slot.element();
        JsonObject before = slot.spread;
        // Names stay: a control that was given a value or a tick once has it from the server for good.
        Set<String> names = new LinkedHashSet<>(Markers.spreadNames(element));
        names.addAll(after.keySet());
        element.attr(Markers.SPREAD, String.join(" ", names));
        for (String name : names) {
            JsonValue now = after.getOrDefault(name, JsonValue.NULL);
            if (!now.equals(before.getOrDefault(name, JsonValue.NULL))) {
                write(slot, name, now);
            }
        }
        slot.spread = after;
    }

    private static void writeAttribute(Slot slot, String name, JsonValue value) {
        JsonValue written = name.equals("class") ? classes(slot, value) : value;
        if (written == JsonValue.NULL) {
            slot.element().removeAttr(name);
        } else {
            String text = written == JsonValue.TRUE ? "" : Values.text(written);
            slot.element().attributes().put(attributeName(slot.element(), name), text);
        }
    }

    /** HTML knows no capitals in names; SVG does. */
    private static String attributeName(Element element, String name) {
        boolean html = element.tag().namespace().equals(Parser.NamespaceHtml);
        return html ? name.toLowerCase(Locale.ROOT) : name;
    }

    /** Classes that the server did not give (loading states, scripts) stay. */
    private static JsonValue classes(Slot slot, JsonValue value) {
        List<String> given = value instanceof JsonString text ? Markers.words(text.getString()) : List.of();
        List<String> foreign = new ArrayList<>(Markers.words(slot.element().className()));
        foreign.removeIf(
                word -> !word.startsWith(Markers.PREFIX) && (given.contains(word) || slot.given.contains(word)));
        slot.given = given;
        if (foreign.isEmpty()) {
            return value;
        }
        List<String> all = new ArrayList<>(given);
        all.addAll(foreign);
        return Json.createValue(String.join(" ", all));
    }
}

package dev.lightspeed.test.dom.events;

import dev.lightspeed.test.dom.controls.Control;
import dev.lightspeed.test.dom.controls.Form;
import dev.lightspeed.test.dom.controls.Form.Entry;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The fields of a form by name, as events carry them: a text, or a list where a name occurs several times. */
final class Fields {

    private final Map<String, List<String>> texts = new LinkedHashMap<>();

    /** Reads a form, or a single control as if it were the only one of its form. */
    static Fields of(Element bound) {
        Fields fields = new Fields();
        Control control = Control.of(bound);
        if (control == null) {
            new Form(bound).entries().forEach(fields::add);
        } else {
            control.values().forEach(value -> fields.add(new Entry(nameOf(control), value)));
        }
        return fields;
    }

    /** What a control is called in a payload. */
    static String nameOf(Control control) {
        return control.name().isEmpty() ? "value" : control.name();
    }

    /** Names that begin with {@code _} are the protocol's. */
    void add(Entry entry) {
        if (!entry.name().isEmpty() && !entry.name().startsWith("_")) {
            texts.computeIfAbsent(entry.name(), name -> new ArrayList<>()).add(entry.value());
        }
    }

    /** All fields. */
    void writeTo(JsonObjectBuilder payload) {
        texts.keySet().forEach(name -> write(name, payload));
    }

    /** The fields that are not as before. A field that is no longer there, such as a box unticked, is an empty list. */
    void writeChanged(Fields before, JsonObjectBuilder payload) {
        Set<String> names = new LinkedHashSet<>(before.texts.keySet());
        names.addAll(texts.keySet());
        names.removeIf(name -> values(name).equals(before.values(name)));
        names.forEach(name -> write(name, payload));
    }

    private List<String> values(String name) {
        return texts.getOrDefault(name, List.of());
    }

    private void write(String name, JsonObjectBuilder payload) {
        List<String> values = values(name);
        if (values.size() == 1) {
            payload.add(name, values.get(0));
        } else {
            JsonArrayBuilder list = Json.createArrayBuilder();
            values.forEach(list::add);
            payload.add(name, list);
        }
    }
}

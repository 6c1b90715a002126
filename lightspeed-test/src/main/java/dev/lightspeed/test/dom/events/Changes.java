package dev.lightspeed.test.dom.events;

import dev.lightspeed.test.dom.connection.Outbox;
import dev.lightspeed.test.dom.connection.Outbox.Event;
import dev.lightspeed.test.dom.controls.Bindings;
import dev.lightspeed.test.dom.controls.Control;
import dev.lightspeed.test.dom.controls.Form;
import dev.lightspeed.test.dom.controls.TextControl;
import dev.lightspeed.test.dom.controls.Typed;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** {@code ls-change}: on a form or a single control. */
final class Changes {

    private final Outbox outbox;
    private final Pace pace;
    private final Typed typed;
    private final Predicate<Element> isShown;

    /** The fields that the server has, by what they are bound at. */
    private final Map<Element, Fields> answered = new HashMap<>();

    /** The server keeps fields by event name: this is whose fields it keeps. */
    private final Map<String, Element> kept = new HashMap<>();

    /** Controls of which {@code input} was heard, so that the {@code change} that follows says nothing new. */
    private final Set<Control> heard = new HashSet<>();

    Changes(Outbox outbox, Pace pace, Typed typed, Predicate<Element> isShown) {
        this.outbox = outbox;
        this.pace = pace;
        this.typed = typed;
        this.isShown = isShown;
    }

    void inputHappened(Control control) {
        if (noted(control)) {
            heard.add(control);
            changed(control);
        }
    }

    void changeHappened(Control control) {
        if (!heard.remove(control) && noted(control)) {
            changed(control);
        }
    }

    /** What is half typed, and no value yet, is not told. */
    private boolean noted(Control control) {
        typed.userChanged(control, outbox.last());
        return !(control instanceof TextControl text && text.isBadInput());
    }

    private void changed(Control control) {
        Element bound = Bindings.change(control);
        if (bound != null) {
            pace.run(control.element(), bound, "change", () -> {
                if (isShown.test(bound)) {
                    report(bound, control);
                }
            });
        }
    }

    /** The server may have lost the fields: they go up once more, all of them. */
    void recover() {
        answered.clear();
        Set<Element> places = new LinkedHashSet<>();
        for (Control control : typed.controls()) {
            Element bound = Bindings.change(control);
            if (bound != null && isShown.test(bound)) {
                places.add(bound);
            }
        }
        places.forEach(bound -> report(bound, null));
    }

    private void report(Element bound, @Nullable Control target) {
        String name = bound.attr(Bindings.CHANGE);
        Fields fields = Fields.of(bound);
        JsonObject payload = payload(bound, target, fields);
        kept.put(name, bound);
        long ref = outbox.send(new Event(name, payload, bound, "change"), isDone -> {
            if (isDone) {
                answered.put(bound, fields);
            } else {
                answered.remove(bound);
            }
        });
        typed.eventCarried(controls(bound), ref);
    }

    private JsonObject payload(Element bound, @Nullable Control target, Fields fields) {
        JsonObjectBuilder payload = Json.createObjectBuilder();
        if (target != null) {
            payload.add("_target", Fields.nameOf(target));
        }
        Fields known = bound.equals(kept.get(bound.attr(Bindings.CHANGE))) ? answered.get(bound) : null;
        if (known == null) {
            fields.writeTo(payload.add("_all", true));
        } else {
            fields.writeChanged(known, payload);
        }
        return payload.build();
    }

    private static List<Control> controls(Element bound) {
        Control control = Control.of(bound);
        return control == null ? new Form(bound).controls() : List.of(control);
    }
}

package dev.lightspeed.test.dom.events;

import dev.lightspeed.test.dom.connection.Outbox;
import dev.lightspeed.test.dom.connection.Outbox.Event;
import dev.lightspeed.test.dom.controls.Bindings;
import dev.lightspeed.test.dom.controls.Control;
import dev.lightspeed.test.dom.controls.Form;
import dev.lightspeed.test.dom.controls.Held;
import dev.lightspeed.test.dom.controls.Typed;
import dev.lightspeed.test.dom.page.Markers;
import dev.lightspeed.test.dom.time.Timers;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Listens for everything that bindings can ask for. */
public final class Listeners {

    private final Outbox outbox;
    private final Typed typed;
    private final Held held;
    private final Pace pace;
    private final Changes changes;

    /** {@code isShown} tells whether an element is still in the page. */
    public Listeners(Outbox outbox, Typed typed, Held held, Timers timers, Predicate<Element> isShown) {
        this.outbox = outbox;
        this.typed = typed;
        this.held = held;
        this.pace = new Pace(timers, isShown);
        this.changes = new Changes(outbox, pace, typed, isShown);
    }

    /** {@code ls-click}, one at a time for each element. Gives whether the browser must not do what it does of itself. */
    public boolean clicked(Element target) {
        Element element = Bindings.at(target, Bindings.CLICK);
        if (element == null) {
            return false;
        }
        pace.run(element, element, "click", () -> {
            if (!outbox.isWaiting(element, "click")) {
                outbox.send(event(element, "click", values(element)));
            }
        });
        return Bindings.at(target, "href") != null || Form.isSubmitButton(element);
    }

    /** {@code ls-keydown} and {@code ls-keyup}, with {@code ls-key} as a filter. */
    public void keyed(Element target, String kind, String key) {
        Element element = Bindings.at(target, Markers.PREFIX + kind);
        if (element != null && passes(element, key)) {
            JsonObject payload = values(element, Map.of("key", key));
            pace.run(element, element, kind + key, () -> outbox.send(event(element, kind, payload)));
        }
    }

    private static boolean passes(Element element, String key) {
        return !element.hasAttr(Bindings.KEY) || element.attr(Bindings.KEY).equalsIgnoreCase(key);
    }

    /** {@code ls-submit}, one at a time for each form, which is held until the answer. Gives whether the form has it. */
    public boolean submitted(Element element, @Nullable Element submitter) {
        if (element.attr(Bindings.SUBMIT).isEmpty()) {
            return false;
        }
        if (!outbox.isWaiting(element, "submit")) {
            send(new Form(element), submitter);
        }
        return true;
    }

    private void send(Form form, @Nullable Element submitter) {
        pace.formSubmitted(form.element());
        JsonObject fields = fields(form, submitter);
        Runnable release = held.hold(form);
        long ref = outbox.send(event(form.element(), "submit", fields), isDone -> {
            release.run();
            // The server says that it refused the fields by drawing them as invalid.
            if (isDone && form.element().selectFirst("[aria-invalid=true]") == null) {
                typed.submitAccepted(form);
            }
        });
        typed.eventCarried(form.controls(), ref);
    }

    private static JsonObject fields(Form form, @Nullable Element submitter) {
        Fields fields = Fields.of(form.element());
        if (submitter != null) {
            fields.add(new Form.Entry(submitter.attr("name"), submitter.attr("value")));
        }
        JsonObjectBuilder payload = Json.createObjectBuilder();
        fields.writeTo(payload);
        return payload.build();
    }

    /** A control was typed into, ticked or chosen from. */
    public void inputHappened(Control control) {
        changes.inputHappened(control);
    }

    /** A control is done with. */
    public void changeHappened(Control control) {
        changes.changeHappened(control);
    }

    /** The server may have lost the fields of forms: they go up once more, all of them. */
    public void recover() {
        changes.recover();
    }

    public void focusEntered(Element element) {
        focusMoved(element, "focus");
    }

    public void focusLeft(Element element) {
        pace.elementLeft(element);
        Control control = Control.of(element);
        if (control != null) {
            typed.controlLeft(control);
        }
        focusMoved(element, "blur");
    }

    /** {@code ls-focus} and {@code ls-blur}: of the element itself, never slowed down. */
    private void focusMoved(Element element, String kind) {
        if (!element.attr(Markers.PREFIX + kind).isEmpty()) {
            outbox.send(event(element, kind, values(element)));
        }
    }

    private static Event event(Element element, String kind, JsonObject payload) {
        return new Event(element.attr(Markers.PREFIX + kind), payload, element, kind);
    }

    private static JsonObject values(Element element) {
        return values(element, Map.of());
    }

    private static JsonObject values(Element element, Map<String, String> more) {
        JsonObjectBuilder payload = Json.createObjectBuilder();
        Bindings.values(element).forEach(payload::add);
        more.forEach(payload::add);
        return payload.build();
    }
}

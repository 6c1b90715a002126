package dev.lightspeed.test.dom.controls;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Elements of forms whose submit is under way, with the attribute that keeps them from being changed or used twice. */
public final class Held {

    private final Map<Element, String> held = new HashMap<>();
    private final Focus focus;

    public Held(Focus focus) {
        this.focus = focus;
    }

    /** Holds a form's fields and submit buttons; what is given back lets them go. */
    public Runnable hold(Form form) {
        Runnable refocus = focus.keep();
        List<Element> elements = form.elements();
        elements.forEach(this::hold);
        return () -> {
            elements.forEach(this::release);
            refocus.run();
        };
    }

    private void hold(Element element) {
        String attribute = attribute(element);
        if (attribute != null && !element.hasAttr(attribute)) {
            held.put(element, attribute);
            element.attr(attribute, "");
        }
    }

    private static @Nullable String attribute(Element element) {
        if (Form.isSubmitButton(element)) {
            return "disabled";
        }
        Control control = Control.of(element);
        return control != null && control.isTyped() ? "readonly" : null;
    }

    private void release(Element element) {
        String attribute = held.remove(element);
        if (attribute != null) {
            element.removeAttr(attribute);
        }
    }

    /** From now on the server says whether this element is disabled or read-only. */
    public void attributeWritten(Element element, String name) {
        held.remove(element, name);
    }

    /** Whether an attribute is there because we hold the element. */
    public boolean isOurs(Element element, String attribute) {
        return attribute.equals(held.get(element));
    }
}

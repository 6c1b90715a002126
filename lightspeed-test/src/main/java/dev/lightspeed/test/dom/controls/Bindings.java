package dev.lightspeed.test.dom.controls;

import dev.lightspeed.test.dom.page.Markers;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The attributes by which an element asks for events. */
public final class Bindings {

    public static final String CLICK = "ls-click";
    public static final String CHANGE = "ls-change";
    public static final String SUBMIT = "ls-submit";
    public static final String KEY = "ls-key";
    public static final String KEEP = "ls-keep";
    public static final String PATCH = "ls-patch";
    public static final String DEBOUNCE = "ls-debounce";
    public static final String THROTTLE = "ls-throttle";
    private static final String VALUE = Markers.PREFIX + "value-";

    private Bindings() {}

    /** The nearest element at or above another one that has an attribute. */
    public static @Nullable Element at(Element target, String attribute) {
        return target.closest("[" + attribute + "]");
    }

    /** The control itself or its form, whichever has {@code ls-change}. */
    public static @Nullable Element change(Control control) {
        Element element = control.element();
        if (element.hasAttr(CHANGE)) {
            return element;
        }
        Element form = Form.owner(element);
        return form != null && form.hasAttr(CHANGE) ? form : null;
    }

    /** The {@code ls-value-*} attributes of an element. */
    public static Map<String, String> values(Element element) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Attribute attribute : element.attributes()) {
            if (attribute.getKey().startsWith(VALUE)) {
                values.put(attribute.getKey().substring(VALUE.length()), attribute.getValue());
            }
        }
        return values;
    }
}

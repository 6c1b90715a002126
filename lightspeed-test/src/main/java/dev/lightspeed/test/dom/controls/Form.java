package dev.lightspeed.test.dom.controls;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A form and what belongs to it. */
public record Form(Element element) {

    private static final String LISTED = "button,fieldset,input,object,output,select,textarea";
    private static final Set<String> BUTTONS = Set.of("submit", "image", "reset", "button");

    /** One name and its value, as a form sends it. */
    public record Entry(String name, String value) {}

    /** The form that an element belongs to. */
    public static @Nullable Element owner(Element element) {
        if (element.hasAttr("form")) {
            Element named = element.root().getElementById(element.attr("form"));
            return named != null && named.nameIs("form") ? named : null;
        }
        return element.closest("form");
    }

    /** Whether a click on the element submits its form. */
    public static boolean isSubmitButton(Element element) {
        String type = Control.lower(element.attr("type").strip());
        return switch (element.normalName()) {
            case "button" -> !type.equals("button") && !type.equals("reset");
            case "input" -> type.equals("submit") || type.equals("image");
            default -> false;
        };
    }

    /** Whether a field or button is disabled, by itself or by a fieldset around it. */
    public static boolean isDisabled(Element element) {
        return (element.hasAttr("disabled") && element.is("button,input,select,textarea,fieldset,option,optgroup"))
                || element.parents().stream().anyMatch(parent -> disables(parent, element));
    }

    /** A fieldset that is disabled spares what is in its first legend. */
    private static boolean disables(Element parent, Element element) {
        if (!parent.nameIs("fieldset") || !parent.hasAttr("disabled") || !element.is(LISTED)) {
            return false;
        }
        Element legend = parent.selectFirst("> legend");
        return legend == null || !element.parents().contains(legend);
    }

    /** All that belongs to the form, in document order. */
    public List<Element> elements() {
        String id = element.id();
        boolean isScattered = !id.isEmpty() && hasOutside(id);
        Element where = isScattered ? element.root() : element;
        return where.select(LISTED).stream()
                .filter(part -> !part.attr("type").equalsIgnoreCase("image"))
                .filter(part -> element.equals(owner(part)))
                .toList();
    }

    private boolean hasOutside(String id) {
        return element.root().select("[form]").stream()
                .anyMatch(part -> part.attr("form").equals(id));
    }

    public List<Control> controls() {
        List<Control> controls = new ArrayList<>();
        for (Element part : elements()) {
            Control control = Control.of(part);
            if (control != null) {
                controls.add(control);
            }
        }
        return controls;
    }

    /** What the form sends without a submitter: its successful controls, by HTML's rules. Files do not travel. */
    public List<Entry> entries() {
        return controls().stream()
                .filter(Form::isSuccessful)
                .flatMap(Form::entries)
                .toList();
    }

    private static boolean isSuccessful(Control control) {
        return !control.name().isEmpty()
                && !isDisabled(control.element())
                && !BUTTONS.contains(control.type())
                && !control.type().equals("file")
                && control.element().closest("datalist") == null;
    }

    private static Stream<Entry> entries(Control control) {
        return control.submitted().stream().map(value -> new Entry(control.name(), value));
    }
}

package dev.lightspeed.test.dom;

import dev.lightspeed.test.dom.controls.Control;
import dev.lightspeed.test.dom.controls.Form;
import dev.lightspeed.test.dom.controls.SelectControl;
import dev.lightspeed.test.dom.controls.TextControl;
import dev.lightspeed.test.dom.controls.TickControl;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What browsers ask of fields before they send a form: the HTML standard's constraints. */
final class Validity {

    private static final Set<String> BARRED = Set.of("hidden", "reset", "button", "submit", "image");
    private static final Pattern EMAIL =
            Pattern.compile("[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?"
                    + "(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*");
    private static final Pattern URL = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:\\S+");

    private Validity() {}

    /** What is wrong with a field; {@code null} where nothing is. */
    static @Nullable String problem(Control control) {
        Element element = control.element();
        if (BARRED.contains(control.type())
                || Form.isDisabled(element)
                || element.hasAttr("readonly")
                || element.closest("datalist") != null) {
            return null;
        }
        if (isMissing(control)) {
            return "is required and empty";
        }
        return control instanceof TextControl text ? problem(text) : null;
    }

    private static boolean isMissing(Control control) {
        if (control instanceof TickControl tick && tick.isRadio()) {
            List<TickControl> group = tick.group();
            return group.stream().anyMatch(other -> isRequired(other))
                    && group.stream().noneMatch(TickControl::isTicked);
        }
        return isRequired(control) && isEmpty(control);
    }

    private static boolean isRequired(Control control) {
        return control.element().hasAttr("required");
    }

    private static boolean isEmpty(Control control) {
        if (control instanceof SelectControl select) {
            return select.selectedOptions().stream()
                    .allMatch(option -> SelectControl.value(option).isEmpty());
        }
        return control.values().stream().allMatch(String::isEmpty);
    }

    private static @Nullable String problem(TextControl text) {
        String value = text.value();
        if (text.isBadInput()) {
            return "holds \"" + text.letters() + "\", which is no " + text.type();
        }
        if (value.isEmpty()) {
            return null;
        }
        String form = form(text, value);
        return form != null ? form : size(text, value);
    }

    private static @Nullable String form(TextControl text, String value) {
        boolean isForm = switch (text.type()) {
            case "email" ->
                emails(text).stream().allMatch(one -> EMAIL.matcher(one.strip()).matches());
            case "url" -> URL.matcher(value).matches();
            default -> true;
        };
        if (!isForm) {
            return "holds \"" + value + "\", which is no " + text.type();
        }
        String pattern = text.element().attr("pattern");
        return pattern.isEmpty() || matches(pattern, value)
                ? null
                : "holds \"" + value + "\", which does not match \"" + pattern + "\"";
    }

    private static List<String> emails(TextControl text) {
        return text.element().hasAttr("multiple") ? List.of(text.value().split(",")) : List.of(text.value());
    }

    /** A pattern that is none is ignored. */
    private static boolean matches(String pattern, String value) {
        try {
            return Pattern.compile(pattern).matcher(value).matches();
        } catch (PatternSyntaxException none) {
            return true;
        }
    }

    private static @Nullable String size(TextControl text, String value) {
        Element element = text.element();
        String shortest = element.attr("minlength").strip();
        if (shortest.matches("\\d{1,9}") && text.wasEdited() && value.length() < Integer.parseInt(shortest)) {
            return "holds \"" + value + "\", which is shorter than " + shortest;
        }
        if (isBelow(text, value, element.attr("min"))) {
            return "holds \"" + value + "\", which is below " + element.attr("min");
        }
        if (isBelow(text, element.attr("max"), value)) {
            return "holds \"" + value + "\", which is above " + element.attr("max");
        }
        return isOffStep(text, value) ? "holds \"" + value + "\", which is between its steps" : null;
    }

    private static boolean isBelow(TextControl text, String low, String high) {
        if (low.isEmpty() || high.isEmpty()) {
            return false;
        }
        return switch (text.type()) {
            case "number", "range" ->
                isNumber(low) && isNumber(high) && new BigDecimal(low).compareTo(new BigDecimal(high)) < 0;
            case "date", "month", "week", "time", "datetime-local" -> low.compareTo(high) < 0;
            default -> false;
        };
    }

    private static boolean isNumber(String text) {
        return text.matches("-?\\d*\\.?\\d+([eE][-+]?\\d+)?");
    }

    private static boolean isOffStep(TextControl text, String value) {
        String step = text.element().attr("step").strip();
        String base = text.element().attr("min");
        if (!text.type().equals("number") || step.equalsIgnoreCase("any")) {
            return false;
        }
        BigDecimal size = isNumber(step) && new BigDecimal(step).signum() > 0 ? new BigDecimal(step) : BigDecimal.ONE;
        BigDecimal from = isNumber(base) ? new BigDecimal(base) : BigDecimal.ZERO;
        return new BigDecimal(value).subtract(from).remainder(size).signum() != 0;
    }
}

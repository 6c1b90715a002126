package dev.lightspeed.test.dom.controls;

import java.util.Map;
import java.util.regex.Pattern;

/** What browsers make of a value: the HTML standard's "value sanitization algorithm". */
final class Cleaning {

    private static final String DATE = "\\d{4,}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])";
    private static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d{1,3})?)?";
    private static final Pattern LINE_ENDS = Pattern.compile("[\\r\\n]");

    /** What a type takes; all else is no value. */
    private static final Map<String, Pattern> FORMS = Map.of(
            "number", Pattern.compile("-?(\\d+(\\.\\d+)?|\\.\\d+)([eE][-+]?\\d+)?"),
            "date", Pattern.compile(DATE),
            "time", Pattern.compile(TIME),
            "datetime-local", Pattern.compile(DATE + "[T ]" + TIME),
            "month", Pattern.compile("\\d{4,}-(0[1-9]|1[0-2])"),
            "week", Pattern.compile("\\d{4,}-W(0[1-9]|[1-4]\\d|5[0-3])"));

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    private Cleaning() {}

    static String of(String type, String value) {
        Pattern form = FORMS.get(type);
        if (form != null) {
            return form.matcher(value).matches() ? value : "";
        }
        return switch (type) {
            case "textarea" -> value.replace("\r\n", "\n").replace('\r', '\n');
            case "hidden", "submit", "image", "reset", "button" -> value;
            case "color" -> COLOUR.matcher(value).matches() ? Control.lower(value) : "#000000";
            case "range" -> value.isEmpty() ? "50" : value;
            case "email", "url" -> LINE_ENDS.matcher(value).replaceAll("").strip();
            default -> LINE_ENDS.matcher(value).replaceAll("");
        };
    }

    static String example(String type) {
        return switch (type) {
            case "number" -> "1.5";
            case "date" -> "2026-01-31";
            case "time" -> "23:59";
            case "datetime-local" -> "2026-01-31T23:59";
            case "month" -> "2026-01";
            case "week" -> "2026-W05";
            case "color" -> "#00ff00";
            default -> "text";
        };
    }
}

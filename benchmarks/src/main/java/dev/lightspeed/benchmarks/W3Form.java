package dev.lightspeed.benchmarks;

import static dev.lightspeed.html.Html.each;
import static dev.lightspeed.html.Html.html;

import dev.lightspeed.html.Html;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** W3: ten fields with label and error, checked on each keystroke. The event types a character into the comment. */
final class W3Form implements Screen {

    /** A field and what it must look like. */
    private record Field(String name, Pattern pattern, String error) {
        static Field of(String name, String pattern, String error) {
            return new Field(name, Pattern.compile(pattern), error);
        }
    }

    private static final List<Field> FIELDS = List.of(
            Field.of("name", ".{2,50}", "2 to 50 characters"),
            Field.of("email", "[^@\\s]+@[^@\\s]+\\.[a-z]{2,}", "an address such as ann@example.org"),
            Field.of("age", "1[89]|[2-9][0-9]|1[01][0-9]|120", "18 to 120"),
            Field.of("phone", "\\+?[0-9 ]{6,20}", "6 to 20 digits"),
            Field.of("zip", "[0-9]{5}", "5 digits"),
            Field.of("city", ".{1,60}", "1 to 60 characters"),
            Field.of("street", ".{1,80}", "1 to 80 characters"),
            Field.of("country", "[A-Z]{2}", "2 capitals"),
            Field.of("iban", "[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}", "an IBAN without spaces"),
            Field.of("comment", ".{0,200}", "up to 200 characters"));

    private final Map<String, String> values = new HashMap<>();

    @Override
    public Html page() {
        return html("<form ls-change=\"check\">{}</form>", each(FIELDS, Field::name, this::field));
    }

    private Html field(Field field) {
        String value = values.getOrDefault(field.name(), "");
        boolean fits = value.isEmpty() || field.pattern().matcher(value).matches();
        return html(
                "<div><label for=\"{}\">{}</label><input id=\"{}\" name=\"{}\"><small>{}</small></div>",
                field.name(),
                field.name(),
                field.name(),
                field.name(),
                fits ? null : field.error());
    }

    @Override
    public void event(int number) {
        values.put("email", number % 2 == 0 ? "ann@example.org" : "ann@example");
    }
}

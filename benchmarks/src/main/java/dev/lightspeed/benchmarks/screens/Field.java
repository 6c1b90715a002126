package dev.lightspeed.benchmarks.screens;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A field of W3 and what it must look like.
 *
 * @param error shown where it does not
 */
public record Field(String name, Function<Entry, String> value, Pattern pattern, String error) {

    public static final List<Field> ALL = List.of(
            of("name", Entry::name, ".{2,50}", "2 to 50 characters"),
            of("email", Entry::email, "[^@\\s]+@[^@\\s]+\\.[a-z]{2,}", "an address such as ann@example.org"),
            of("age", Entry::age, "1[89]|[2-9][0-9]|1[01][0-9]|120", "18 to 120"),
            of("phone", Entry::phone, "\\+?[0-9 ]{6,20}", "6 to 20 digits"),
            of("zip", Entry::zip, "[0-9]{5}", "5 digits"),
            of("city", Entry::city, ".{1,60}", "1 to 60 characters"),
            of("street", Entry::street, ".{1,80}", "1 to 80 characters"),
            of("country", Entry::country, "[A-Z]{2}", "2 capitals"),
            of("iban", Entry::iban, "[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}", "an IBAN without spaces"),
            of("comment", Entry::comment, ".{0,200}", "up to 200 characters"));

    private static Field of(String name, Function<Entry, String> value, String pattern, String error) {
        return new Field(name, value, Pattern.compile(pattern), error);
    }

    /** What is wrong with this field; nothing while it is empty. */
    public @Nullable String problem(Entry entry) {
        String text = value.apply(entry);
        return text.isEmpty() || pattern.matcher(text).matches() ? null : error;
    }
}

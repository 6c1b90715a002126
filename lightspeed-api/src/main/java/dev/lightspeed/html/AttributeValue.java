package dev.lightspeed.html;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Turns the value of a spread attribute into its text. */
final class AttributeValue {

    private AttributeValue() {}

    /** The text, or {@code null} where the attribute is left out. */
    static @Nullable String text(String name, @Nullable Object value) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean bare = value instanceof Boolean && !Names.saysTrueOrFalse(lower);
        if (value == null || bare) {
            return Boolean.TRUE.equals(value) ? "" : null;
        }
        TemplateSlot.Kind kind = Names.kind(lower);
        if (kind == TemplateSlot.Kind.BOOLEAN) {
            throw new TemplateException(Where.now() + ": the attribute " + name + " got \"" + value
                    + "\". It is there or not: give it true or false.");
        }
        String unfit = Drawing.unfit(value);
        if (unfit != null) {
            throw new TemplateException(Where.now() + ": the attribute " + name + " got " + unfit + ". Give it text.");
        }
        return kind == TemplateSlot.Kind.URL ? Urls.checked(lower, value.toString()) : value.toString();
    }
}

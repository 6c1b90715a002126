package dev.lightspeed.story;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a reader may edit of a story.
 *
 * @param initial the text of the value that it begins with
 */
public record StoryParameter(String name, Class<?> type, String initial) {

    /** How it is edited. */
    public enum Kind {
        TEXT,
        NUMBER,
        BOX,
        CHOICE
    }

    private static final Map<Class<?>, Function<String, Object>> NUMBERS = Map.of(
            int.class, Integer::valueOf,
            long.class, Long::valueOf,
            double.class, Double::valueOf,
            BigDecimal.class, BigDecimal::new);

    /** @param preset what {@code @Default} says; empty or {@code null} for nothing */
    static StoryParameter of(String name, Class<?> type, @Nullable String preset) {
        String first = type.isEnum()
                ? constants(type).get(0)
                : type == String.class ? "" : type == boolean.class ? "false" : "0";
        if (preset == null || preset.isEmpty()) {
            return new StoryParameter(name, type, first);
        }
        return new StoryParameter(
                name, type, type.isEnum() ? constant(type, preset).orElse(preset) : preset);
    }

    public Kind kind() {
        if (type.isEnum()) {
            return Kind.CHOICE;
        }
        return type == boolean.class ? Kind.BOX : NUMBERS.containsKey(type) ? Kind.NUMBER : Kind.TEXT;
    }

    /** The names of the constants of a choice, in order; none for other kinds. */
    public List<String> choices() {
        return type.isEnum() ? constants(type) : List.of();
    }

    /**
     * The value of a text.
     *
     * @throws IllegalArgumentException if it is none of this type; says what is
     */
    public Object value(String text) {
        return switch (kind()) {
            case TEXT -> text;
            case BOX -> truth(text);
            case CHOICE -> chosen(text);
            case NUMBER -> number(text);
        };
    }

    private Object truth(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw misfit(text, "true or false");
        }
        return text.equals("true");
    }

    private Object number(String text) {
        try {
            return NUMBERS.getOrDefault(type, BigDecimal::new).apply(text.strip());
        } catch (NumberFormatException e) {
            throw misfit(text, type == int.class || type == long.class ? "a whole number" : "a number");
        }
    }

    private Object chosen(String text) {
        String name = constant(type, text).orElseThrow(() -> misfit(text, String.join(", ", choices())));
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private IllegalArgumentException misfit(String text, String takes) {
        return new IllegalArgumentException(name + " got \"" + text + "\". It takes " + takes + ".");
    }

    /** As in the tag of a component: in any case. */
    private static Optional<String> constant(Class<?> type, String text) {
        String wanted = text.replace('-', '_').toUpperCase(Locale.ROOT);
        return constants(type).stream()
                .filter(name -> name.toUpperCase(Locale.ROOT).equals(wanted))
                .findFirst();
    }

    private static List<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }
}

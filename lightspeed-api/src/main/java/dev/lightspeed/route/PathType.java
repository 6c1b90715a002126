package dev.lightspeed.route;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * What a parameter of a path may be: {@code {id:long}}; a text where nothing is said.
 *
 * <p>A value has one spelling, so that a page has one URL: {@code 007} is no {@code int}. Only the letters of a UUID may be
 * large.
 */
public enum PathType {
    TEXT(String.class),
    BOOLEAN(boolean.class),
    DATE(LocalDate.class),
    INT(int.class),
    LONG(long.class),
    UUID(UUID.class);

    private final Class<?> type;

    PathType(Class<?> type) {
        this.type = type;
    }

    /** The type of that name; empty if there is none. */
    public static Optional<PathType> named(String name) {
        return Arrays.stream(values())
                .filter(type -> type != TEXT && type.word().equals(name))
                .findFirst();
    }

    /** As it is written in a pattern. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The Java type of its values. */
    public Class<?> type() {
        return type;
    }

    /** The value that a decoded segment stands for; empty if it stands for none. */
    public Optional<Object> read(String segment) {
        if (segment.isEmpty()) {
            return Optional.empty();
        }
        try {
            Object value = parsed(segment);
            return Optional.of(value).filter(one -> isSpelling(segment, one));
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /** Whether some segment is a value of both: a text may look like a number, a date never does. */
    boolean overlaps(PathType other) {
        return this == other || this == TEXT || other == TEXT || (isNumber() && other.isNumber());
    }

    private boolean isNumber() {
        return this == INT || this == LONG;
    }

    private boolean isSpelling(String text, Object value) {
        return this == UUID
                ? value.toString().equals(text.toLowerCase(Locale.ROOT))
                : value.toString().equals(text);
    }

    private Object parsed(String text) {
        return switch (this) {
            case TEXT -> text;
            // "True" is false to this method, and then no spelling of it.
            case BOOLEAN -> Boolean.valueOf(text);
            case DATE -> LocalDate.parse(text);
            case INT -> Integer.valueOf(text);
            case LONG -> Long.valueOf(text);
            case UUID -> java.util.UUID.fromString(text);
        };
    }
}

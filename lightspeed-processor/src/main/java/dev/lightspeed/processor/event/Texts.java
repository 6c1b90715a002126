package dev.lightspeed.processor.event;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * The types that one text can become: what {@code Scalars} of the runtime says, by the names of types. The cases in {@code
 * protocol/decodable.txt} hold the two together.
 */
final class Texts {

    private static final int DIGITS = 1000;

    static final Map<String, Shape.Scalar> KNOWN = new HashMap<>();

    static {
        know("a text", text -> text, String.class);
        know("true or false", Texts::truth, boolean.class, Boolean.class);
        know("one character", Texts::character, char.class, Character.class);
        know("a whole number", Byte::valueOf, byte.class, Byte.class);
        know("a whole number", Short::valueOf, short.class, Short.class);
        know("a whole number", Integer::valueOf, int.class, Integer.class);
        know("a whole number", Long::valueOf, long.class, Long.class);
        know("a whole number", text -> new BigInteger(limited(text)), BigInteger.class);
        know("a number", text -> finite(decimal(text).floatValue()), float.class, Float.class);
        know("a number", text -> finite(decimal(text).doubleValue()), double.class, Double.class);
        know("a number", Texts::decimal, BigDecimal.class);
        know("a UUID", UUID::fromString, UUID.class);
        know("a date such as 2026-01-31", LocalDate::parse, LocalDate.class);
        know("a time such as 13:05", LocalTime::parse, LocalTime.class);
        know("a date and time such as 2026-01-31T13:05", LocalDateTime::parse, LocalDateTime.class);
        know("a date and time such as 2026-01-31T13:05+01:00", OffsetDateTime::parse, OffsetDateTime.class);
        know("a date and time such as 2026-01-31T13:05+01:00", ZonedDateTime::parse, ZonedDateTime.class);
        know("a time such as 13:05+01:00", OffsetTime::parse, OffsetTime.class);
        know("an instant such as 2026-01-31T12:05:00Z", Instant::parse, Instant.class);
        know("a year such as 2026", Year::parse, Year.class);
        know("a month such as 2026-01", YearMonth::parse, YearMonth.class);
        know("a day such as --01-31", MonthDay::parse, MonthDay.class);
        know("a duration such as PT1H30M", Duration::parse, Duration.class);
        know("a period such as P1M", Period::parse, Period.class);
        know("a time zone such as Europe/Berlin", ZoneId::of, ZoneId.class);
        know("an offset such as +01:00", ZoneOffset::of, ZoneOffset.class);
    }

    private Texts() {}

    /** What the type of this name takes; empty if one text cannot become it. */
    static Optional<Shape.Scalar> of(String type) {
        return Optional.ofNullable(KNOWN.get(type));
    }

    /** The first is the type itself, a second its box. */
    private static void know(String takes, Function<String, Object> parser, Class<?>... types) {
        for (Class<?> type : types) {
            boolean isText = type == String.class;
            KNOWN.put(
                    type.getName(),
                    new Shape.Scalar(
                            takes + " (" + type.getSimpleName() + ")",
                            text -> reads(parser, isText ? text : text.strip()),
                            isText || type.isPrimitive(),
                            type == boolean.class || type == Boolean.class,
                            type.isPrimitive(),
                            assigned(types[0])));
        }
    }

    /** The type of a variable that javac lets the fitting expressions be assigned to. */
    private static String assigned(Class<?> type) {
        return type == BigDecimal.class || type == BigInteger.class
                ? Number.class.getName()
                : type == String.class ? "" : type.getName();
    }

    private static boolean reads(Function<String, Object> parser, String text) {
        try {
            Object unused = parser.apply(text);
            return true;
        } catch (RuntimeException unreadable) {
            return false;
        }
    }

    private static Object truth(String text) {
        return switch (text) {
            case "true", "on" -> true;
            case "false", "off" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static Object character(String text) {
        if (text.length() != 1) {
            throw new IllegalArgumentException(text);
        }
        return text.charAt(0);
    }

    private static BigDecimal decimal(String text) {
        BigDecimal number = new BigDecimal(limited(text));
        if (Math.abs((long) number.scale()) > DIGITS) {
            throw new IllegalArgumentException(text);
        }
        return number;
    }

    private static String limited(String text) {
        if (text.length() > DIGITS) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private static Object finite(double number) {
        if (Double.isInfinite(number)) {
            throw new IllegalArgumentException();
        }
        return number;
    }

    private static Object finite(float number) {
        if (Float.isInfinite(number)) {
            throw new IllegalArgumentException();
        }
        return number;
    }
}

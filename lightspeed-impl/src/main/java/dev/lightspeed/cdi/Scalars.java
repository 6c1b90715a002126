package dev.lightspeed.cdi;

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
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The types that one text can become. */
final class Scalars {

    /** Digits and powers of ten beyond this are no input but an attack: arithmetic on them takes minutes. */
    private static final int DIGITS = 1000;

    static final Map<Class<?>, Scalar> KNOWN = new HashMap<>();

    static {
        know("a text", text -> text, String.class);
        know("true or false", Scalars::truth, boolean.class, Boolean.class);
        know("one character", Scalars::character, char.class, Character.class);
        know("a whole number", Byte::valueOf, byte.class, Byte.class);
        know("a whole number", Short::valueOf, short.class, Short.class);
        know("a whole number", Integer::valueOf, int.class, Integer.class);
        know("a whole number", Long::valueOf, long.class, Long.class);
        know("a whole number", text -> new BigInteger(limited(text)), BigInteger.class);
        know("a number", text -> finite(decimal(text).floatValue()), float.class, Float.class);
        know("a number", text -> finite(decimal(text).doubleValue()), double.class, Double.class);
        know("a number", Scalars::decimal, BigDecimal.class);
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

    private Scalars() {}

    /** The decoder of a type; empty if one text cannot become it. */
    static Optional<Scalar> of(Class<?> type) {
        return type.isEnum() ? Optional.of(ofEnum(type)) : Optional.ofNullable(KNOWN.get(type));
    }

    private static void know(String takes, Function<String, Object> parser, Class<?>... types) {
        for (Class<?> type : types) {
            Function<String, Object> stripped = type == String.class ? parser : text -> parser.apply(text.strip());
            KNOWN.put(type, new Scalar(type, takes + " (" + type.getSimpleName() + ")", stripped));
        }
    }

    private static Scalar ofEnum(Class<?> type) {
        Map<String, Object> constants = Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toMap(constant -> ((Enum<?>) constant).name(), constant -> constant));
        String names = Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "));
        return new Scalar(type, "one of " + names, name -> known(constants.get(name)));
    }

    private static Object known(@Nullable Object constant) {
        if (constant == null) {
            throw new IllegalArgumentException("no such constant");
        }
        return constant;
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

    private static Object finite(float number) {
        if (Float.isInfinite(number)) {
            throw new IllegalArgumentException();
        }
        return number;
    }

    private static Object finite(double number) {
        if (Double.isInfinite(number)) {
            throw new IllegalArgumentException();
        }
        return number;
    }
}

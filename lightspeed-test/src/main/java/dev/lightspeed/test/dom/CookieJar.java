package dev.lightspeed.test.dom;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The cookies of a browser, all of one origin. A cookie with an end that has not come is kept as long as the browser. */
public final class CookieJar {

    /** An end before it only means that the cookie is to go. */
    private static final Instant LONG_AGO = Instant.parse("2001-01-01T00:00:00Z");

    private final Map<Place, String> values = new LinkedHashMap<>();

    private record Place(String name, String path) {

        boolean covers(String asked) {
            return path.equals("/") || asked.equals(path) || asked.startsWith(path.endsWith("/") ? path : path + "/");
        }
    }

    CookieJar() {}

    /** The value of a cookie; empty where there is none of the name. */
    public String value(String name) {
        return values.entrySet().stream()
                .filter(cookie -> cookie.getKey().name().equals(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    /** Puts in a cookie for all paths. */
    public void set(String name, String value) {
        values.put(new Place(name, "/"), value);
    }

    /** Loses all cookies. */
    public void clear() {
        values.clear();
    }

    /** The header for a request; empty where no cookie goes with it. */
    String header(String path) {
        return values.entrySet().stream()
                .filter(cookie -> cookie.getKey().covers(path))
                .map(cookie -> cookie.getKey().name() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** Takes a {@code Set-Cookie} that came with a path. */
    void take(String header, String from) {
        String[] parts = header.split(";");
        int equals = parts[0].indexOf('=');
        if (equals < 0) {
            return;
        }
        Map<String, String> attributes = attributes(parts);
        String folder = from.substring(0, Math.max(1, from.lastIndexOf('/')));
        String path = attributes.getOrDefault("path", "");
        Place place = new Place(parts[0].substring(0, equals).strip(), path.startsWith("/") ? path : folder);
        values.remove(place);
        if (!isOver(attributes)) {
            values.put(place, parts[0].substring(equals + 1).strip());
        }
    }

    private static Map<String, String> attributes(String[] parts) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int at = 1; at < parts.length; at++) {
            String[] words = parts[at].strip().split("=", 2);
            attributes.put(words[0].toLowerCase(Locale.ROOT), words.length > 1 ? words[1].strip() : "");
        }
        return attributes;
    }

    private static boolean isOver(Map<String, String> attributes) {
        String age = attributes.get("max-age");
        if (age != null) {
            return age.startsWith("-") || age.equals("0");
        }
        String end = attributes.get("expires");
        try {
            return end != null
                    && ZonedDateTime.parse(end.replace('-', ' '), DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant()
                            .isBefore(LONG_AGO);
        } catch (DateTimeParseException unreadable) {
            return false;
        }
    }
}

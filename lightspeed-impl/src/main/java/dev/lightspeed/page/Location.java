package dev.lightspeed.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lightspeed.route.PathPattern;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A URL of this application, taken apart: the decoded segments of its path, and its query.
 *
 * <p>Segments are parted before they are decoded, so an encoded slash stays inside its segment. What a container would
 * have resolved or refused ({@code .}, {@code ..}, bad escapes) has no location.
 *
 * @param segments none for {@code /}; the last is empty for a path that ends in a slash
 * @param query    as it stands in the URL, empty for none
 */
public record Location(List<String> segments, String query) {

    public Location {
        segments = List.copyOf(segments);
    }

    /** Takes a path and query without context path apart; empty if it is no proper URL. */
    public static Optional<Location> of(String url) {
        int mark = url.indexOf('?');
        String path = mark < 0 ? url : url.substring(0, mark);
        if (!path.startsWith("/")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Location(segmentsOf(path), mark < 0 ? "" : url.substring(mark + 1)));
        } catch (IllegalArgumentException badEscape) {
            return Optional.empty();
        }
    }

    /** The values of a parameter: that of the path, if the pattern that leads here has one of this name, then those of the query. */
    public List<String> values(PathPattern pattern, String name) {
        return Stream.concat(pattern.value(name, segments).stream(), query(name).stream())
                .toList();
    }

    /** The values of a query parameter, in order; those with bad escapes are left out. */
    public List<String> query(String name) {
        return query.isEmpty() ? List.of() : parameters().getOrDefault(name, List.of());
    }

    /** The values of all query parameters, by name; those with bad escapes are left out. */
    public Map<String, List<String>> parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String pair : query.isEmpty() ? new String[0] : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            Optional<String> name = decodedOrNothing(equals < 0 ? pair : pair.substring(0, equals));
            Optional<String> value = decodedOrNothing(equals < 0 ? "" : pair.substring(equals + 1));
            if (name.isPresent() && value.isPresent()) {
                parameters
                        .computeIfAbsent(name.get(), first -> new ArrayList<>(1))
                        .add(value.get());
            }
        }
        return parameters;
    }

    private static List<String> segmentsOf(String path) {
        List<String> segments = new ArrayList<>();
        if (path.length() > 1) {
            for (String raw : path.substring(1).split("/", -1)) {
                segments.add(segment(raw));
            }
        }
        return segments;
    }

    private static String segment(String raw) {
        // Path parameters (";jsessionid=...") are no part of the name; security constraints ignore them likewise.
        int semicolon = raw.indexOf(';');
        String name = semicolon < 0 ? raw : raw.substring(0, semicolon);
        // URLDecoder is made for forms, where a plus is a space; in a path it is a plus.
        String decoded = URLDecoder.decode(name.replace("+", "%2B"), UTF_8);
        if (decoded.equals(".") || decoded.equals("..")) {
            throw new IllegalArgumentException("dot segment");
        }
        return decoded;
    }

    private static Optional<String> decodedOrNothing(String text) {
        try {
            return Optional.of(URLDecoder.decode(text, UTF_8));
        } catch (IllegalArgumentException badEscape) {
            return Optional.empty();
        }
    }
}

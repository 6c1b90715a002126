package dev.lightspeed.test.dom;

import dev.lightspeed.test.dom.controls.Form;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A URL as browsers read it.
 *
 * @param origin such as {@code http://localhost}
 * @param path   begins with a slash
 * @param query  with its question mark, or empty
 * @param hash   with its number sign, or empty
 */
record Url(String origin, String path, String query, String hash) {

    private static final Pattern PARTS = Pattern.compile("([^?#]*)(\\?[^#]*)?(#.*)?");
    private static final Pattern ABSOLUTE = Pattern.compile("(?i)(https?://[^/?#]*)(.*)");
    private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*");

    /** Reads what stands in a link of the page shown here. */
    Url resolve(String reference) {
        String text = reference.strip();
        Matcher absolute = ABSOLUTE.matcher(text);
        if (absolute.matches()) {
            return of(absolute.group(1), absolute.group(2));
        }
        if (text.startsWith("//")) {
            return resolve(origin.substring(0, origin.indexOf(':') + 1) + text);
        }
        if (SCHEME.matcher(text).matches()) {
            return new Url(text, "", "", "");
        }
        return within(of(origin, text), text);
    }

    private Url within(Url read, String text) {
        if (text.startsWith("/")) {
            return read;
        }
        if (text.startsWith("?")) {
            return new Url(origin, path, read.query, read.hash);
        }
        if (text.isEmpty() || text.startsWith("#")) {
            return new Url(origin, path, query, read.hash);
        }
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        return of(origin, folder + text);
    }

    private static Url of(String origin, String rest) {
        Matcher parts = PARTS.matcher(rest);
        if (!parts.matches()) {
            return new Url(origin, rest, "", "");
        }
        return new Url(origin, path(parts.group(1)), text(parts.group(2)), text(parts.group(3)));
    }

    private static String text(@Nullable String group) {
        return group == null ? "" : group.replace(" ", "%20");
    }

    /** Without its dots. */
    private static String path(String path) {
        Deque<String> steps = new ArrayDeque<>();
        List<String> all = List.of(path.split("/", -1));
        for (String step : all) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.equals(".") && !(step.isEmpty() && steps.isEmpty())) {
                steps.addLast(step);
            }
        }
        String last = all.get(all.size() - 1);
        String end = (last.equals(".") || last.equals("..")) && !steps.isEmpty() ? "/" : "";
        return "/" + String.join("/", steps).replace(" ", "%20") + end;
    }

    /** What is asked of the server. */
    String request() {
        return path + query;
    }

    /** What the address bar shows of it, without the origin. */
    String shown() {
        return path + query + hash;
    }

    /** Whether only the hash differs from another one's, and this one has one. */
    boolean isPlaceIn(Url other) {
        return !hash.isEmpty() && origin.equals(other.origin) && request().equals(other.request());
    }

    Url withQuery(String next) {
        return new Url(origin, path, next, "");
    }

    /** Names and values as a form's GET or POST has them. */
    static String encoded(List<Form.Entry> entries) {
        return entries.stream()
                .map(entry -> encoded(entry.name()) + "=" + encoded(entry.value()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        String lines = text.replace("\r\n", "\n").replace("\n", "\r\n");
        return URLEncoder.encode(lines, StandardCharsets.UTF_8);
    }
}

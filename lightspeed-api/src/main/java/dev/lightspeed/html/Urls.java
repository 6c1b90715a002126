package dev.lightspeed.html;

import java.util.Locale;
import java.util.Set;

/**
 * Lets through URLs that cannot run code: relative ones and those of allowed schemes.
 *
 * <p>Reads a scheme as browsers do (URL Living Standard, 4.4): leading controls and spaces, and tabs and newlines anywhere, are
 * ignored.
 */
final class Urls {

    /** What stands in place of a URL that is refused. */
    static final String REFUSED = "about:invalid#scheme-refused";

    private static final Set<String> ALLOWED = Set.of("http", "https", "mailto", "tel", "sms", "blob");
    private static final Set<String> PICTURES = Set.of("png", "jpeg", "gif", "webp", "avif");

    private Urls() {}

    static String checked(String attribute, String value) {
        return attribute.endsWith("srcset") ? checkedSet(value) : checkedOne(attribute, value);
    }

    private static String checkedSet(String value) {
        for (String candidate : value.split(",", -1)) {
            if (!harmless("src", candidate)) {
                return REFUSED;
            }
        }
        return value;
    }

    private static String checkedOne(String attribute, String value) {
        return harmless(attribute, value) ? value : REFUSED;
    }

    private static boolean harmless(String attribute, String value) {
        return isPlain(value) || isHarmless(attribute, value);
    }

    /** Most URLs, told at a glance: relative ones, and those that begin with {@code https:} or {@code http:}. */
    private static boolean isPlain(String value) {
        if (value.startsWith("https:") || value.startsWith("http:")) {
            return true;
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '/' || c == '?' || c == '#') {
                return true;
            }
            if (c == ':' || c <= ' ') {
                return false;
            }
        }
        return true;
    }

    private static boolean isHarmless(String attribute, String value) {
        String url = asBrowsersReadIt(value);
        int colon = url.indexOf(':');
        if (colon < 0 || !isScheme(url, colon)) {
            return true;
        }
        String scheme = url.substring(0, colon).toLowerCase(Locale.ROOT);
        return ALLOWED.contains(scheme) || (scheme.equals("data") && isPicture(attribute, url));
    }

    private static String asBrowsersReadIt(String value) {
        StringBuilder url = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean ignored = c == '\t' || c == '\n' || c == '\r' || (c <= ' ' && url.isEmpty());
            if (!ignored) {
                url.append(c);
            }
        }
        return url.toString();
    }

    private static boolean isScheme(String url, int end) {
        for (int i = 0; i < end; i++) {
            char c = url.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean later = (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
            if (!letter && (i == 0 || !later)) {
                return false;
            }
        }
        return end > 0;
    }

    private static boolean isPicture(String attribute, String url) {
        String start = url.toLowerCase(Locale.ROOT);
        return (attribute.equals("src") || attribute.equals("poster"))
                && PICTURES.stream().anyMatch(type -> start.startsWith("data:image/" + type + ";base64,"));
    }
}

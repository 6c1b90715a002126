package dev.lightspeed.faces;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;

/** The URL of a view, put together from what a tag says. Immutable. */
record ViewUrl(String text) {

    /** The same with a parameter: in the place of its braces in the path, or else at the end of the query. */
    ViewUrl with(String name, String value) {
        String place = "{" + name + "}";
        if (text.contains(place)) {
            return new ViewUrl(text.replace(place, segment(name, value)));
        }
        String joint = text.contains("?") ? "&" : "?";
        return new ViewUrl(text + joint + encoded(name) + "=" + encoded(value));
    }

    /**
     * The URL, once all parameters are in.
     *
     * @throws IllegalArgumentException if braces are left
     */
    String complete() {
        int brace = text.indexOf('{');
        if (brace < 0) {
            return text;
        }
        String left = text.substring(brace, text.indexOf('}', brace) + 1);
        throw new IllegalArgumentException(
                "<ls:live view=\"%s\">: nothing fills %s. Add <f:param name=\"%s\" value=\"...\"/>."
                        .formatted(text, left, left.replaceAll("[{}]", "")));
    }

    private String segment(String name, String value) {
        if (value.isEmpty() || value.equals(".") || value.equals("..")) {
            throw new IllegalArgumentException(
                    "<ls:live view=\"%s\">: the parameter \"%s\" is \"%s\", which cannot stand in a path. Give it a value, or put it into the query."
                            .formatted(text, name, value));
        }
        return encoded(value);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8).replace("+", "%20");
    }
}

package dev.lightspeed.html;

import org.jspecify.annotations.Nullable;

/** Writes values as HTML source, escaped for their place (HTML Living Standard, 13.3 and 13.1.2). */
public final class Markup {

    /** A bit for each letter that is escaped. The parser would read a bare carriage return as a newline. */
    private static final long SPECIAL = 1L << '&' | 1L << '<' | 1L << '>' | 1L << '"' | 1L << '\r';

    private Markup() {}

    /** Appends text. */
    public static void text(String value, StringBuilder out) {
        escape(value, out);
    }

    /** Appends what an attribute or content slot holds: an attribute with a space before it; nothing for {@code null}. */
    public static void fill(Template template, int slot, @Nullable String value, StringBuilder out) {
        if (value == null) {
            return;
        }
        if (template.slot(slot).kind() == TemplateSlot.Kind.CONTENT) {
            content(template.slot(slot), value, out);
        } else {
            out.append(template.opening(slot));
            escape(value, out);
            out.append('"');
        }
    }

    /** Appends attributes, each with a space before it. */
    public static void spread(Attributes attributes, StringBuilder out) {
        for (int i = 0; i < attributes.size(); i++) {
            attribute(attributes.name(i), attributes.value(i), out);
        }
    }

    private static void attribute(String name, String value, StringBuilder out) {
        out.append(' ').append(name).append("=\"");
        escape(value, out);
        out.append('"');
    }

    /**
     * Appends HTML with a nonce in the start tag of each script.
     *
     * @param places behind the names of these tags, in order
     * @param nonce  empty for none
     */
    public static void nonces(String html, int[] places, String nonce, StringBuilder out) {
        int from = 0;
        for (int i = 0; i < places.length && !nonce.isEmpty(); i++) {
            out.append(html, from, places[i]);
            attribute("nonce", nonce, out);
            from = places[i];
        }
        out.append(html, from, html.length());
    }

    private static void content(TemplateSlot slot, String value, StringBuilder out) {
        // The parser drops a newline that comes first in a textarea.
        if ("textarea".equals(slot.element()) && value.startsWith("\n")) {
            out.append('\n');
        }
        escape(value, out);
    }

    private static void escape(String value, StringBuilder out) {
        int special = special(value, 0);
        if (special < 0) {
            // Unlike a part of it, a whole string is copied at once.
            out.append(value);
            return;
        }
        int from = 0;
        for (int i = special; i >= 0; i = special(value, from)) {
            out.append(value, from, i).append(entity(value.charAt(i)));
            from = i + 1;
        }
        out.append(value, from, value.length());
    }

    /** The next letter that cannot stand for itself; -1 when there is none. */
    private static int special(String value, int from) {
        for (int i = from; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c <= '>' && (SPECIAL >>> c & 1) != 0) {
                return i;
            }
        }
        return -1;
    }

    private static String entity(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> "&#13;";
        };
    }
}

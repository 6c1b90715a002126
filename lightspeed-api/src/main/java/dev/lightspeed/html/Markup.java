package dev.lightspeed.html;

import org.jspecify.annotations.Nullable;

/** Writes values as HTML source, escaped for their place (HTML Living Standard, 13.3 and 13.1.2). */
public final class Markup {

    private Markup() {}

    /** Appends text. */
    public static void text(String value, StringBuilder out) {
        escape(value, out);
    }

    /** Appends what an attribute or content slot holds: an attribute with a space before it; nothing for {@code null}. */
    public static void fill(Slot slot, @Nullable String value, StringBuilder out) {
        if (value == null) {
            return;
        }
        if (slot.kind() == Slot.Kind.CONTENT) {
            content(slot, value, out);
        } else {
            attribute(slot.name(), value, out);
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

    private static void content(Slot slot, String value, StringBuilder out) {
        // The parser drops a newline that comes first in a textarea.
        if ("textarea".equals(slot.element()) && value.startsWith("\n")) {
            out.append('\n');
        }
        escape(value, out);
    }

    private static void escape(String value, StringBuilder out) {
        int from = 0;
        for (int i = 0; i < value.length(); i++) {
            String entity = entity(value.charAt(i));
            if (entity != null) {
                out.append(value, from, i).append(entity);
                from = i + 1;
            }
        }
        out.append(value, from, value.length());
    }

    private static @Nullable String entity(char c) {
        if (c > '>') {
            return null;
        }
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            // The parser would read a bare one as a newline.
            case '\r' -> "&#13;";
            default -> null;
        };
    }
}

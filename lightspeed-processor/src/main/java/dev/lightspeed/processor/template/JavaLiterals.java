package dev.lightspeed.processor.template;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Literals of Java: reads text blocks, writes strings. */
final class JavaLiterals {

    /** A string in a class file has at most 65,535 bytes, and a letter up to 3. */
    private static final int LONGEST = 20_000;

    private static final String BLOCK = "\"\"\"";

    private JavaLiterals() {}

    /** The text as a string literal, or as several joined where one would be too long for a class file. */
    static String quoted(String text) {
        if (text.length() <= LONGEST) {
            return literal(text);
        }
        return "java.lang.String.join(\"\", " + String.join(", ", parts(text)) + ")";
    }

    /** The text as string literals that are short enough. */
    static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        for (int from = 0; from < text.length(); from += LONGEST) {
            parts.add(literal(text.substring(from, Math.min(text.length(), from + LONGEST))));
        }
        return parts;
    }

    private static String literal(String text) {
        StringBuilder literal = new StringBuilder(text.length() + 16).append('"');
        for (int i = 0; i < text.length(); i++) {
            escape(text.charAt(i), literal);
        }
        return literal.append('"').toString();
    }

    private static void escape(char c, StringBuilder out) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\t' -> out.append("\\t");
            default -> {
                if (c < ' ' || c > '~') {
                    out.append(String.format("\\u%04x", (int) c));
                } else {
                    out.append(c);
                }
            }
        }
    }

    /** What a text block stands for; null if it is none. */
    static @Nullable String textBlock(String literal) {
        int start = literal.indexOf('\n');
        boolean closed = literal.length() >= 2 * BLOCK.length() && literal.endsWith(BLOCK);
        if (!closed || start < 0 || !literal.substring(BLOCK.length(), start).isBlank()) {
            return null;
        }
        try {
            String content = literal.substring(start + 1, literal.length() - BLOCK.length());
            return content.stripIndent().translateEscapes();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** True where javac would read a character by its number, which may be a quote or the end of the line. */
    static boolean hasUnicodeEscape(String text) {
        for (int at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', at + 2)) {
            if (text.startsWith("u", at + 1)) {
                return true;
            }
        }
        return false;
    }
}

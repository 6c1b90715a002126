package dev.lightspeed.processor.template;

import java.util.Arrays;

/** Reads string literals and text blocks of a Java file, and keeps where in the file each character stands. */
final class LiteralPlaces {

    private static final String BLOCK = "\"\"\"";
    private static final String ESCAPES = "nts\"'\\rbf";
    private static final String ESCAPED = "\n\t \"'\\\r\b\f";

    private final String java;
    private final StringBuilder value = new StringBuilder();
    private int[] places = new int[64];

    LiteralPlaces(String java) {
        this.java = java;
    }

    /** Reads the literal that begins here; several follow one another. */
    void read(int start) {
        int end = JavaText.next(java, start);
        if (java.startsWith(BLOCK, start)) {
            block(java.indexOf('\n', start) + 1, end - BLOCK.length());
        } else {
            letters(start + 1, end - 1);
        }
        place(Math.max(start, end - 1));
    }

    /** What the literals stand for together. */
    String value() {
        return value.toString();
    }

    /** The index in the file for each character, and for the end. */
    int[] places() {
        return Arrays.copyOf(places, value.length() + 1);
    }

    private void block(int from, int to) {
        int indent = indent(from, to);
        for (int start = from; start <= to; start = endOfLine(start, to) + 1) {
            int end = endOfLine(start, to);
            int textEnd = end;
            while (textEnd > start && Character.isWhitespace(java.charAt(textEnd - 1))) {
                textEnd--;
            }
            letters(Math.min(start + indent, textEnd), textEnd);
            boolean joined = textEnd > start
                    && java.charAt(textEnd - 1) == '\\'
                    && value.length() > 0
                    && value.charAt(value.length() - 1) == '\\';
            if (joined) {
                value.setLength(value.length() - 1);
            } else if (end < to) {
                add('\n', end);
            }
        }
    }

    /** The white space that every line begins with, that of the closing quotes too. */
    private int indent(int from, int to) {
        int indent = Integer.MAX_VALUE;
        for (int start = from; start <= to; start = endOfLine(start, to) + 1) {
            int end = endOfLine(start, to);
            int text = start;
            while (text < end && Character.isWhitespace(java.charAt(text))) {
                text++;
            }
            if (text < end || end == to) {
                indent = Math.min(indent, text - start);
            }
        }
        return indent;
    }

    private int endOfLine(int from, int to) {
        int newline = java.indexOf('\n', from);
        return newline < 0 || newline > to ? to : newline;
    }

    private void letters(int from, int to) {
        int at = from;
        while (at < to) {
            int escape = java.charAt(at) == '\\' && at + 1 < to ? ESCAPES.indexOf(java.charAt(at + 1)) : -1;
            add(escape < 0 ? java.charAt(at) : ESCAPED.charAt(escape), at);
            at += escape < 0 ? 1 : 2;
        }
    }

    private void add(char c, int at) {
        place(at);
        value.append(c);
    }

    private void place(int at) {
        if (value.length() + 1 >= places.length) {
            places = Arrays.copyOf(places, places.length * 2);
        }
        places[value.length()] = at;
    }
}

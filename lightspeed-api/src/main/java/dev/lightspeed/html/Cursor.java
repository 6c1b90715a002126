package dev.lightspeed.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Reads the source of a template or of raw HTML from left to right, and says where it stands when something is wrong. */
final class Cursor {

    private final String source;
    private final boolean raw;
    private int at;

    private Cursor(String source, boolean raw) {
        this.source = source;
        this.raw = raw;
    }

    static Cursor template(String source) {
        return new Cursor(trimLines(source), false);
    }

    /** Reads markup in which braces are braces. */
    static Cursor raw(String source) {
        return new Cursor(source, true);
    }

    private static String trimLines(String source) {
        String start = source.stripLeading();
        String body = source.substring(0, source.length() - start.length()).contains("\n") ? start : source;
        String end = body.stripTrailing();
        return body.substring(end.length()).contains("\n") ? end : body;
    }

    /** Whether it has no holes. */
    boolean isRaw() {
        return raw;
    }

    boolean atEnd() {
        return at >= source.length();
    }

    boolean at(String expected) {
        return source.startsWith(expected, at);
    }

    /** The same, whatever the case; {@code expected} is in lower case. */
    boolean atName(String expected) {
        return source.regionMatches(true, at, expected, 0, expected.length());
    }

    char peek(int ahead) {
        return at + ahead < source.length() ? source.charAt(at + ahead) : '\0';
    }

    int mark() {
        return at;
    }

    void skip(int characters) {
        at += characters;
    }

    void skipSpace() {
        readWhile(c -> c <= ' ');
    }

    String readWhile(IntPredicate wanted) {
        int from = at;
        while (!atEnd() && wanted.test(source.charAt(at))) {
            at++;
        }
        return source.substring(from, at);
    }

    /** Everything before the end, which is passed over too. */
    String readThrough(String end, String what) {
        int found = source.indexOf(end, at);
        if (found < 0) {
            throw error(at, what + " is never closed. End it with " + end + ".");
        }
        String text = source.substring(at, found);
        at = found + end.length();
        return text;
    }

    /** The text before the end tag of an element whose content is no markup; stays before the tag. */
    String readRaw(String element) {
        int from = at;
        while (!atName("</" + element)) {
            if (atEnd()) {
                throw error(from, "<" + element + "> is never closed. End it with </" + element + ">.");
            }
            at++;
        }
        return source.substring(from, at);
    }

    /**
     * Text with holes, up to where it stops: the literals before, between and after the holes. Doubled braces are braces. Raw
     * HTML is one literal.
     *
     * @param stop asked before each character
     */
    List<String> readHoles(Stop stop) {
        List<String> literals = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        while (!atEnd() && !stop.here()) {
            if (!raw && at("{}")) {
                literals.add(literal.toString());
                literal.setLength(0);
                at += 2;
            } else {
                literal.append(character());
            }
        }
        literals.add(literal.toString());
        return literals;
    }

    private char character() {
        char c = source.charAt(at);
        if (!raw && (c == '{' || c == '}')) {
            if (peek(1) != c) {
                throw error(
                        at,
                        "a single " + c + " has no meaning. A hole is {}, its value comes after the template; for the"
                                + " brace itself write it twice.");
            }
            at++;
        }
        at++;
        return c;
    }

    /** Where a text with holes ends. */
    interface Stop {
        boolean here();
    }

    TemplateException error(int position, String message) {
        int line = (int) source.substring(0, position).lines().count();
        int lineStart = source.lastIndexOf('\n', position - 1) + 1;
        boolean startsLine = lineStart == position;
        int row = Math.max(1, startsLine ? line + 1 : line);
        return new TemplateException(Where.now() + (raw ? ": raw HTML " : ": template ") + (position == 0 ? 1 : row)
                + ":" + (position - lineStart + 1) + ": " + message);
    }
}

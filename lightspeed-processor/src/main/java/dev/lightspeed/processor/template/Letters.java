package dev.lightspeed.processor.template;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** The letters of a template, read from left to right. Reading never goes past the end. */
final class Letters {

    private final String text;
    private int at;
    private boolean ranOut;

    Letters(String text) {
        this.text = text;
    }

    boolean atEnd() {
        return at >= text.length();
    }

    /** Leaves out all the rest, since something in it has no end. */
    void runOut() {
        at = text.length();
        ranOut = true;
    }

    /** True when something had no end, so that what is open is no mistake of its own. */
    boolean ranOut() {
        return ranOut;
    }

    boolean at(String expected) {
        return text.startsWith(expected, at);
    }

    boolean atIgnoringCase(String expected) {
        return text.regionMatches(true, at, expected, 0, expected.length());
    }

    boolean atEndTag(String element) {
        return at("</")
                && text.regionMatches(true, at + 2, element, 0, element.length())
                && !isNamePart(peek(2 + element.length()));
    }

    /** True where a tag begins: of an element, a component, or of a slot. */
    boolean atTag() {
        char first = peek(1);
        return at("<") && (isLetter(first) || (first == ':' && isLetter(peek(2))));
    }

    char peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : '\0';
    }

    int mark() {
        return at;
    }

    void skip(int letters) {
        at = Math.min(at + letters, text.length());
    }

    void skipSpace() {
        readWhile(() -> peek(0) <= ' ');
    }

    String readName() {
        return readWhile(() -> isNamePart(peek(0)));
    }

    /** What stands before the end, or all the rest. */
    String readTo(String end) {
        int found = text.indexOf(end, at);
        return take(found < 0 ? text.length() : found);
    }

    String readWhile(BooleanSupplier wanted) {
        int from = at;
        while (!atEnd() && wanted.getAsBoolean()) {
            at++;
        }
        return text.substring(from, at);
    }

    /** The Java expression that stands before a closing brace, which is passed over too; null if there is no such brace. */
    @Nullable
    String readJava() {
        int end = JavaText.closingBrace(text, at);
        if (end < 0) {
            return null;
        }
        String java = take(end);
        skip(1);
        return java;
    }

    private String take(int to) {
        String taken = text.substring(at, to);
        at = to;
        return taken;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isNamePart(char c) {
        return isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == ':' || c == '.' || c == '_';
    }
}

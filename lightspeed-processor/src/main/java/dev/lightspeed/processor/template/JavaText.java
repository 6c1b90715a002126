package dev.lightspeed.processor.template;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.SourceVersion;

/** Steps through Java source by words: enough of the language to find where an expression ends and which names it uses. */
final class JavaText {

    private JavaText() {}

    /** The index of the brace that closes what begins here; -1 when there is none before the next end tag. */
    static int closingBrace(String text, int from) {
        int depth = 0;
        for (int at = from; at < text.length() && !isEndTag(text, at); at = next(text, at)) {
            char c = text.charAt(at);
            if (c == '{') {
                depth++;
            } else if (c == '}' && depth-- == 0) {
                return at;
            }
        }
        return -1;
    }

    /** No Java expression has a slash and a name after {@code <}. */
    private static boolean isEndTag(String text, int at) {
        return text.startsWith("</", at) && at + 2 < text.length() && Character.isLetter(text.charAt(at + 2));
    }

    /** The words, literals and signs, without the space and the comments between them. */
    static List<Token> tokens(String java) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < java.length()) {
            int end = Math.max(next(java, at), endOfSign(java, at));
            String text = java.substring(at, end);
            if (!text.isBlank() && !text.startsWith("/*")) {
                tokens.add(new Token(at, text));
            }
            at = end;
        }
        return tokens;
    }

    private static int endOfSign(String java, int at) {
        return java.startsWith("::", at) || java.startsWith("->", at) ? at + 2 : at + 1;
    }

    /** A word, a literal or a sign of Java, and where it begins. */
    record Token(int at, String text) {

        int end() {
            return at + text.length();
        }

        boolean is(String expected) {
            return text.equals(expected);
        }

        boolean isWord() {
            return isWordStart(text, 0);
        }

        /** True for a name or a literal. */
        boolean isValue() {
            char first = text.charAt(0);
            return isName() || first == '"' || first == '\'' || Character.isDigit(first);
        }

        /** True for a name that the author has chosen, or could have. */
        boolean isName() {
            return isWord() && !SourceVersion.isKeyword(text);
        }
    }

    /** Where the word, literal, comment or sign that begins here ends. */
    static int next(String text, int at) {
        char c = text.charAt(at);
        if (c == '"') {
            return text.startsWith("\"\"\"", at) ? endOfTextBlock(text, at + 3) : endOfLiteral(text, at, '"');
        }
        if (c == '\'') {
            return endOfLiteral(text, at, '\'');
        }
        if (text.startsWith("/*", at)) {
            int end = text.indexOf("*/", at + 2);
            return end < 0 ? text.length() : end + 2;
        }
        return Character.isJavaIdentifierPart(c) ? endOfWord(text, at) : at + 1;
    }

    static boolean isWordStart(String text, int at) {
        return Character.isJavaIdentifierStart(text.charAt(at));
    }

    /** A quote that is not closed on its line is a sign like any other: javac will say what it is. */
    private static int endOfLiteral(String text, int from, char quote) {
        for (int at = from + 1; at < text.length() && text.charAt(at) != '\n'; at++) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == quote) {
                return at + 1;
            }
        }
        return from + 1;
    }

    private static int endOfTextBlock(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (text.charAt(at) == '\\') {
                at++;
            } else if (text.startsWith("\"\"\"", at)) {
                return at + 3;
            }
        }
        return text.length();
    }

    private static int endOfWord(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
            at++;
        }
        return at;
    }
}

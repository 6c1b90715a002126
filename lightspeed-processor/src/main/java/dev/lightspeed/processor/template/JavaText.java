package dev.lightspeed.processor.template;

/** Steps through Java source by words: enough of the language to find where an expression ends and which names it uses. */
final class JavaText {

    private JavaText() {}

    /** The index of the brace that closes what begins here; -1 when there is none. */
    static int closingBrace(String text, int from) {
        int depth = 0;
        for (int at = from; at < text.length(); at = next(text, at)) {
            char c = text.charAt(at);
            if (c == '{') {
                depth++;
            } else if (c == '}' && depth-- == 0) {
                return at;
            }
        }
        return -1;
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

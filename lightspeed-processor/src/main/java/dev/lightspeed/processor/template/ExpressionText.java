package dev.lightspeed.processor.template;

import dev.lightspeed.processor.template.JavaText.Token;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be said of an expression before javac sees it: mistakes that would spoil the class around it. */
final class ExpressionText {

    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";

    /** More would end in an overflow of javac's stack. */
    private static final int DEEPEST = 100;

    private static final int LONGEST_QUOTE = 40;

    private ExpressionText() {}

    /** What is wrong, and what to do; null when nothing is. */
    static @Nullable String mistake(String java) {
        String text = java.strip();
        if (text.startsWith("#") || text.startsWith(":") || text.startsWith("@") || text.matches("(?s)/[^*/].*")) {
            return foreign(text);
        }
        List<Token> tokens = JavaText.tokens(text);
        if (tokens.isEmpty()) {
            return "an empty expression. Write a value between the braces, {{}} for braces, or <!-- --> for a comment.";
        }
        String unreadable = tokens.stream()
                .map(token -> unreadable(text, token))
                .filter(wrong -> wrong != null)
                .findFirst()
                .orElse(null);
        if (unreadable != null) {
            return unreadable;
        }
        String unbalanced = unbalanced(text, tokens);
        return unbalanced != null ? unbalanced : unjoined(text, tokens);
    }

    /** Two values in a row outside of brackets, where no lambda or block may declare one. */
    private static @Nullable String unjoined(String text, List<Token> tokens) {
        int depth = 0;
        for (int i = 1; i < tokens.size(); i++) {
            Token before = tokens.get(i - 1);
            depth += OPENING.contains(before.text()) ? 1 : CLOSING.contains(before.text()) ? -1 : 0;
            boolean values = before.isValue() && tokens.get(i).isValue();
            if (depth == 0 && values && !isPattern(tokens, i - 1)) {
                return quoted(text) + ": nothing joins " + before.text() + " and "
                        + tokens.get(i).text() + ". Write an operator between them, or remove one.";
            }
        }
        return null;
    }

    /** True after {@code instanceof} and a type, which a name may follow. */
    private static boolean isPattern(List<Token> tokens, int last) {
        int at = last;
        while (at > 0 && Declared.isInType(tokens.get(at))) {
            at--;
        }
        return tokens.get(at).is("instanceof");
    }

    private static String foreign(String text) {
        String word = quoted(text.split("\\s", 2)[0]);
        if (text.startsWith("@")) {
            return word + " has no meaning here. An expression is Java: {name}.";
        }
        return text.matches("(?s)[#:/@](each|for).*")
                ? word + " has no meaning here. Lists are attributes: <li :for=\"Item item : items\">."
                : word + " has no meaning here. Conditions are attributes: <p :if={...}>.";
    }

    private static @Nullable String unreadable(String text, Token token) {
        if (text.startsWith("//", token.at())) {
            return "a comment to the end of the line in an expression: it would hide what follows. Use /* */.";
        }
        if (token.is("\"") || (token.text().startsWith("\"\"\"") && JavaLiterals.textBlock(token.text()) == null)) {
            return quoted(text) + ": a string that is never closed. End it with "
                    + (token.is("\"") ? "\"." : "\"\"\".");
        }
        if (token.is("'")) {
            return quoted(text) + ": a character that is never closed. End it with '.";
        }
        if (token.is("\\") || JavaLiterals.hasUnicodeEscape(token.text())) {
            return quoted(text) + ": an escape outside of strings, or by number. Write the character itself.";
        }
        return null;
    }

    private static @Nullable String unbalanced(String text, List<Token> tokens) {
        Deque<Character> open = new ArrayDeque<>();
        for (Token token : tokens) {
            char c = token.text().charAt(0);
            if (OPENING.indexOf(c) >= 0) {
                open.push(CLOSING.charAt(OPENING.indexOf(c)));
            } else if (CLOSING.indexOf(c) >= 0 && (open.isEmpty() || open.pop() != c)) {
                return quoted(text) + ": a " + c + " that closes nothing. Remove it.";
            } else if (c == ';' && open.isEmpty()) {
                return quoted(text) + ": a statement. Write an expression, without the semicolon.";
            }
            if (open.size() > DEEPEST) {
                return quoted(text) + ": brackets nested more than " + DEEPEST + " deep. Move it into a method.";
            }
        }
        return open.isEmpty() ? null : quoted(text) + ": a " + open.pop() + " is missing. Add it.";
    }

    /** An expression as messages show it: in braces, its first line, not endlessly. */
    private static String quoted(String text) {
        String line = text.lines().findFirst().orElse("").strip();
        String shown = line.length() > LONGEST_QUOTE ? line.substring(0, LONGEST_QUOTE) : line;
        return "{" + shown + (shown.equals(text) ? "" : "...") + "}";
    }
}

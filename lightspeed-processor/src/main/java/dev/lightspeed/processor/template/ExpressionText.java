package dev.lightspeed.processor.template;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** What can be said of an expression before javac sees it: mistakes that would spoil the class around it. */
final class ExpressionText {

    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";

    private ExpressionText() {}

    /** What is wrong, and what to do; null when nothing is. */
    static @Nullable String mistake(String java) {
        String text = java.strip();
        if (text.isEmpty()) {
            return "an empty expression. Write a value between the braces, or {{}} for braces.";
        }
        if (text.startsWith("#") || text.startsWith("/") || text.startsWith(":") || text.startsWith("@")) {
            return foreign(text);
        }
        return unbalanced(text);
    }

    private static String foreign(String text) {
        String word = text.split("\\s", 2)[0];
        return text.matches("(?s)#(each|for).*")
                ? "{" + word + "} has no meaning here. Lists are attributes: <li :for=\"Item item : items\">."
                : "{" + word + "} has no meaning here. Conditions are attributes: <p :if={...}>.";
    }

    private static @Nullable String unbalanced(String text) {
        Deque<Character> open = new ArrayDeque<>();
        for (int at = 0; at < text.length(); at = JavaText.next(text, at)) {
            char c = text.charAt(at);
            if (text.startsWith("//", at)) {
                return "a comment to the end of the line in an expression: it would hide what follows. Use /* */.";
            }
            if (OPENING.indexOf(c) >= 0) {
                open.push(CLOSING.charAt(OPENING.indexOf(c)));
            } else if (CLOSING.indexOf(c) >= 0 && (open.isEmpty() || open.pop() != c)) {
                return "{" + text + "}: a " + c + " that closes nothing. Remove it.";
            } else if (c == ';' && open.isEmpty()) {
                return "{" + text + "}: a statement. Write an expression, without the semicolon.";
            }
        }
        return open.isEmpty() ? null : "{" + text + "}: a " + open.pop() + " is missing. Add it.";
    }
}

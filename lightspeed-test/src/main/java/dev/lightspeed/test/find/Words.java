package dev.lightspeed.test.find;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** How messages write what they quote. */
final class Words {

    private static final int MOST = 60;

    private Words() {}

    static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    static String quoted(String text) {
        return '"' + text + '"';
    }

    /** {@code "a", "b"}; of nothing, {@code none}. */
    static String quoted(Collection<String> texts) {
        return texts.isEmpty() ? "none" : texts.stream().map(Words::quoted).collect(Collectors.joining(", "));
    }

    /** {@code once}, {@code 3 times}. */
    static String times(int count) {
        return count == 1 ? "once" : count + " times";
    }

    static String cut(String text) {
        return text.length() > MOST ? text.substring(0, MOST) + "..." : text;
    }
}

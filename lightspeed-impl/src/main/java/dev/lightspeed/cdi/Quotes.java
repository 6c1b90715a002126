package dev.lightspeed.cdi;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How messages quote what a browser sent. They go into a log, which has other readers than the form: what is long is cut,
 * and what seems to be a secret is not shown.
 */
final class Quotes {

    private static final int VALUE = 40;
    private static final int NAME = 80;
    private static final int NAMES = 10;
    private static final int SENTENCE = 200;

    /** A field is secret whose name has one of these in it: {@code newPassword}, {@code access_token}. */
    private static final List<String> SECRETS = List.of(
            "password", "passwort", "kennwort", "passwd", "passphrase", "passcode", "secret", "token", "credential");

    /** Or has one of these as a word of its own: {@code pin}, but not {@code shipping}. */
    private static final Set<String> SECRET_WORDS =
            Set.of("pass", "pwd", "pw", "pin", "tan", "otp", "cvc", "cvv", "csc");

    private Quotes() {}

    /** The value of a field that is not {@link #isSecret}. */
    static String value(String text) {
        return '"' + cut(text, VALUE) + '"';
    }

    /** A name that a browser chose. */
    static String name(String text) {
        return '"' + cut(text, NAME) + '"';
    }

    /** Names that a browser chose, as {@link Names#list}. */
    static String names(Collection<String> names) {
        List<String> shown = names.stream()
                .sorted()
                .limit(NAMES)
                .map(name -> cut(name, NAME))
                .toList();
        int more = names.size() - shown.size();
        return more == 0
                ? Names.list(shown)
                : shown.stream().collect(Collectors.joining("\", \"", "\"", "\"")) + " and " + more + " more";
    }

    /** What the application said of what was sent. */
    static String sentence(String text) {
        return cut(text, SENTENCE);
    }

    /** Whether the name of a field says that its value is for nobody else to read. */
    static boolean isSecret(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return SECRETS.stream().anyMatch(small::contains) || words(name).anyMatch(SECRET_WORDS::contains);
    }

    private static Stream<String> words(String name) {
        return Stream.of(name.split("(?<=[a-z0-9])(?=[A-Z])|[^A-Za-z]+", -1))
                .map(word -> word.toLowerCase(Locale.ROOT));
    }

    private static String cut(String text, int most) {
        return text.length() > most ? text.substring(0, most) + "..." : text;
    }
}

package dev.lightspeed.benchmarks;

import java.util.Locale;

/** Makes the screens by name. */
final class Screens {

    private Screens() {}

    /**
     * A fresh screen: {@code W1}, {@code W2-cell}, {@code W2-append}, {@code W2-insert}, {@code W2-sort}, {@code W3} {@code W4}; with {@code -compiled} behind it, W2 is drawn by
     * a compiled template.
     */
    static Screen named(String name) {
        return switch (name) {
            case "W1" -> new W1Counter();
            case "W3" -> new W3Form();
            case "W4" -> new W4Dashboard();
            default -> table(name.split("-", 3));
        };
    }

    private static W2Table table(String[] words) {
        return new W2Table(W2Table.Event.valueOf(words[1].toUpperCase(Locale.ROOT)), 1000, words.length == 3);
    }
}

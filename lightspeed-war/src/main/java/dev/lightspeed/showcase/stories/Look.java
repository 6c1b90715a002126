package dev.lightspeed.showcase.stories;

import java.util.Locale;

/** Light or dark, or as the reader's system is. */
public enum Look {
    SYSTEM("System"),
    LIGHT("Light"),
    DARK("Dark");

    private final String label;

    Look(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** For style sheets. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

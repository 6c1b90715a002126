package dev.lightspeed.showcase.stories;

import java.util.Locale;

/** How wide the frame of a story is; {@link #FREE} is as wide as there is room, or as the reader pulls it. */
public enum Size {
    FREE("Free"),
    PHONE("Phone"),
    TABLET("Tablet"),
    DESKTOP("Desktop");

    private final String label;

    Size(String label) {
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

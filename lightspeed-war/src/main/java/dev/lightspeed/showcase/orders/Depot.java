package dev.lightspeed.showcase.orders;

/** Where goods lie. */
public enum Depot {
    NORTH("North"),
    SOUTH("South");

    private final String label;

    Depot(String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }

    /** The depot of this name, in any case; the first where there is none. */
    static Depot named(String name) {
        return SOUTH.name().equalsIgnoreCase(name) ? SOUTH : NORTH;
    }
}

package dev.lightspeed.benchmarks.plots;

/** Whose figure it is; a table says it before the event. */
enum Who {
    BARE("bare socket"),
    LIGHTSPEED("Lightspeed"),
    FACES("Faces"),
    VAADIN("Vaadin");

    private final String title;

    Who(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** The class of its elements in a plot. */
    String style() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Who is meant by {@code Faces: W1 click} and the like. */
    static Who of(String event) {
        return event.startsWith("Faces:") ? FACES : event.startsWith("Vaadin:") ? VAADIN : ours(event);
    }

    private static Who ours(String event) {
        return event.startsWith("bare") ? BARE : LIGHTSPEED;
    }

    /** The event without who it is. */
    static String event(String event) {
        return event.replaceFirst("^(Faces|Vaadin): ", "");
    }
}

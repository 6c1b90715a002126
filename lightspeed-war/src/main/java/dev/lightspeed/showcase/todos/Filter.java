package dev.lightspeed.showcase.todos;

import java.util.Locale;
import java.util.stream.Stream;

/** Which of the to-dos a page shows. */
public enum Filter {
    ALL("All", ""),
    OPEN("Open", " where t.done = false"),
    DONE("Done", " where t.done = true");

    private final String label;
    private final String condition;

    Filter(String label, String condition) {
        this.label = label;
        this.condition = condition;
    }

    public String label() {
        return label;
    }

    /** As it stands in the address: {@code /todos?show=open}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String condition() {
        return condition;
    }

    /** The filter of that name; everything, if there is none. */
    public static Filter of(String word) {
        return Stream.of(values())
                .filter(filter -> filter.word().equals(word))
                .findFirst()
                .orElse(ALL);
    }
}

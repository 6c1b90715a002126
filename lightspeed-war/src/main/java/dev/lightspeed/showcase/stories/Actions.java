package dev.lightspeed.showcase.stories;

import dev.lightspeed.AnyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a story has sent while it was looked at. Immutable.
 *
 * @param shown the last ones, the newest first
 * @param count of all
 */
record Actions(List<Action> shown, int count) {

    static final Actions NONE = new Actions(List.of(), 0);

    private static final int MOST = 20;
    private static final int WIDTH = 200;

    Actions {
        shown = List.copyOf(shown);
    }

    /**
     * An event of a story.
     *
     * @param values {@code id: 7; done: true}
     */
    record Action(int number, String name, String values) {}

    Actions and(AnyEvent event) {
        List<Action> more = new ArrayList<>();
        more.add(new Action(count + 1, event.name(), cut(values(event))));
        shown.stream().limit(MOST - 1).forEach(more::add);
        return new Actions(more, count + 1);
    }

    private static String values(AnyEvent event) {
        return event.values().entrySet().stream()
                .map(value -> value.getKey() + ": " + String.join(", ", value.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String cut(String text) {
        return text.length() > WIDTH ? text.substring(0, WIDTH) + "…" : text;
    }
}

package dev.lightspeed.processor.event;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What came of holding what a template sends against what its view handles. */
public final class Checked {

    private final Set<String> messages = new LinkedHashSet<>();
    private final Map<String, Set<Guard>> guards = new LinkedHashMap<>();

    /** What comes of a template that no view has. */
    public static Checked nothing() {
        return new Checked();
    }

    /** What is wrong, each message whole. */
    public List<String> messages() {
        return List.copyOf(messages);
    }

    /** What javac checks about the expression that stands at a place of the view's template. */
    public List<Guard> guards(String place) {
        return List.copyOf(guards.getOrDefault(place, Set.of()));
    }

    void error(Place place, String message) {
        error(place + ": " + message);
    }

    void error(String message) {
        messages.add(message);
    }

    void guard(Place place, Guard guard) {
        guards.computeIfAbsent(place.at(), at -> new LinkedHashSet<>()).add(guard);
    }
}

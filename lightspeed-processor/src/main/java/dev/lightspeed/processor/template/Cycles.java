package dev.lightspeed.processor.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;

/** Finds components that draw themselves without end. Where a condition or a list stands between, data ends it. */
final class Cycles {

    private final Map<TypeElement, List<Generation.Use>> uses = new LinkedHashMap<>();
    private final Map<TypeElement, Source> sources = new LinkedHashMap<>();

    void add(TypeElement type, Source source, List<Generation.Use> found) {
        sources.put(type, source);
        uses.put(type, found.stream().filter(use -> !use.maybe()).toList());
    }

    /** A message for each cycle, at one of its classes. */
    Map<TypeElement, String> find() {
        Map<TypeElement, String> messages = new LinkedHashMap<>();
        Set<TypeElement> known = new HashSet<>();
        for (TypeElement type : uses.keySet()) {
            for (Generation.Use use : uses.getOrDefault(type, List.of())) {
                List<TypeElement> way = way(use.component(), type, new HashSet<>());
                if (!way.isEmpty() && !known.contains(type)) {
                    known.addAll(way);
                    messages.put(type, message(type, use, way));
                }
            }
        }
        return messages;
    }

    /** The components from one to another, both included; empty if it does not lead there. */
    private List<TypeElement> way(TypeElement from, TypeElement goal, Set<TypeElement> seen) {
        if (from.equals(goal)) {
            return List.of(goal);
        }
        if (!seen.add(from)) {
            return List.of();
        }
        for (Generation.Use use : uses.getOrDefault(from, List.of())) {
            List<TypeElement> rest = way(use.component(), goal, seen);
            if (!rest.isEmpty()) {
                List<TypeElement> way = new ArrayList<>(List.of(from));
                way.addAll(rest);
                return way;
            }
        }
        return List.of();
    }

    private String message(TypeElement type, Generation.Use use, List<TypeElement> way) {
        String steps = way.stream()
                .map(step -> " draws <" + step.getSimpleName() + ">")
                .collect(Collectors.joining());
        return Objects.requireNonNull(sources.get(type)).place(use.at()) + ": <" + type.getSimpleName() + ">" + steps
                + ", without end. Put one of them under :if or :for, so that data ends it.";
    }
}

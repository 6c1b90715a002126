package dev.lightspeed.processor.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** A message for each class whose template leads back to itself. */
    Map<TypeElement, String> find() {
        Map<TypeElement, String> messages = new LinkedHashMap<>();
        for (TypeElement type : uses.keySet()) {
            for (Generation.Use use : uses.get(type)) {
                List<TypeElement> path = path(use.component(), type, new ArrayList<>(List.of(type)));
                if (!path.isEmpty()) {
                    messages.putIfAbsent(type, message(type, use, path));
                }
            }
        }
        return messages;
    }

    /** The way from a component to the goal, with what came before; empty if there is none. */
    private List<TypeElement> path(TypeElement from, TypeElement goal, List<TypeElement> before) {
        List<TypeElement> path = new ArrayList<>(before);
        path.add(from);
        if (from.equals(goal)) {
            return path;
        }
        if (before.contains(from)) {
            return List.of();
        }
        return uses.getOrDefault(from, List.of()).stream()
                .map(use -> path(use.component(), goal, path))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private String message(TypeElement type, Generation.Use use, List<TypeElement> path) {
        String way = path.stream().map(step -> "<" + step.getSimpleName() + ">").collect(Collectors.joining(" draws "));
        return Objects.requireNonNull(sources.get(type)).place(use.at()) + ": " + way
                + ", without end. Put one of them under :if or :for, so that data ends it.";
    }
}

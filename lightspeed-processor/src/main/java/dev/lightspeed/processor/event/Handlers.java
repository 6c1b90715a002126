package dev.lightspeed.processor.event;

import dev.lightspeed.On;
import dev.lightspeed.processor.Hints;
import dev.lightspeed.processor.event.Shape.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What a view handles, by the names of events, and what the runtime would refuse to serve. */
final class Handlers {

    private static final String PAGE = "dev.lightspeed.Page";
    private static final String ANY = "dev.lightspeed.AnyEvent";

    private final String view;
    private final PackageElement home;
    private final Map<String, Handler> events = new TreeMap<>();
    private final Set<String> unread = new TreeSet<>();
    private final List<String> mistakes = new ArrayList<>();
    private boolean allKnown = true;

    private Handlers(TypeElement view, PackageElement home) {
        this.view = view.getQualifiedName().toString();
        this.home = home;
    }

    static Handlers of(TypeElement view, Elements elements, Types types) {
        Handlers handlers = new Handlers(view, elements.getPackageOf(view));
        Optional<DeclaredType> component = PureStyle.component(view.asType(), types);
        if (component.isPresent()) {
            handlers.addMessages(PureStyle.message(component.get()));
        } else {
            Methods methods = new Methods(types);
            methods.of(view).forEach(handlers::addMethod);
            handlers.allKnown &= methods.knowsAllAbove(view);
        }
        return handlers;
    }

    /** What no deployment would accept, without a place in a template. */
    List<String> mistakes() {
        return List.copyOf(mistakes);
    }

    Optional<Handler> find(String event) {
        return Optional.ofNullable(events.get(event));
    }

    /** True for an event that surely has no handler. */
    boolean lacks(String event) {
        return allKnown && !events.containsKey(event) && !unread.contains(event);
    }

    /** {@code shop.Cart handles no event "incr". Did you mean "inc"? It handles "dec" and "inc".} */
    String unknown(String event) {
        String names = events.keySet().stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
        int last = names.lastIndexOf(", ");
        String list = last < 0 ? names : names.substring(0, last) + " and " + names.substring(last + 2);
        return view + " handles no event \"" + event + "\"."
                + (names.isEmpty()
                        ? " It has no handlers: write one, @On void " + event + "()."
                        : Hints.near(event, events.keySet()) + " It handles " + list + ".");
    }

    private void addMethod(ExecutableElement method) {
        On on = method.getAnnotation(On.class);
        if (on == null) {
            return;
        }
        List<? extends VariableElement> values = method.getParameters().stream()
                .filter(parameter -> !is(parameter.asType(), PAGE))
                .toList();
        String where = method.getEnclosingElement() + "." + method.getSimpleName();
        if (values.size() == 1 && Family.isSealed(values.get(0).asType())) {
            addFamily(Family.of(values.get(0).asType(), where, mistakes), where);
            return;
        }
        List<String> named = List.of(on.value());
        if (values.size() == 1 && is(values.get(0).asType(), ANY)) {
            unread.addAll(named);
            allKnown = allKnown && !named.isEmpty();
            return;
        }
        List<String> names = named.isEmpty() ? List.of(method.getSimpleName().toString()) : named;
        handler(method, values, where)
                .ifPresentOrElse(handler -> names.forEach(event -> add(event, handler)), () -> unread.addAll(names));
    }

    private static boolean is(TypeMirror type, String name) {
        return type instanceof DeclaredType declared
                && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(name);
    }

    private void addMessages(TypeMirror message) {
        if (message instanceof DeclaredType) {
            addFamily(Family.of(message, view, mistakes), view);
        } else {
            mistakes.add(
                    view + ": the type of its messages is not known. Implement Component with both types written out.");
        }
    }

    private void addFamily(List<TypeElement> messages, String where) {
        for (TypeElement message : messages) {
            Shapes shapes = new Shapes(home, where, mistakes);
            Handler handler = Handler.of(shapes.record(message));
            Family.eventNames(message).forEach(event -> {
                if (shapes.isUnread()) {
                    unread.add(event);
                } else {
                    add(event, handler);
                }
            });
        }
    }

    /** The handler; empty where it takes what is not there. */
    private Optional<Handler> handler(ExecutableElement method, List<? extends VariableElement> values, String where) {
        List<Part> parts = new ArrayList<>();
        Shapes shapes = new Shapes(home, where, mistakes);
        for (VariableElement value : values) {
            shapes.parameter(value.asType())
                    .ifPresent(shape -> parts.add(new Part(value.getSimpleName().toString(), shape)));
        }
        String parameters = values.stream()
                .map(value -> Shapes.name(value.asType()) + " " + value.getSimpleName())
                .collect(Collectors.joining(", "));
        return shapes.isUnread()
                ? Optional.empty()
                : Optional.of(new Handler(method.getSimpleName() + "(" + parameters + ")", parts));
    }

    private void add(String event, Handler handler) {
        Handler other = events.putIfAbsent(event, handler);
        if (other != null) {
            mistakes.add(view + ": the event \"" + event + "\" has two handlers, " + other.signature() + " and "
                    + handler.signature() + ". Name another event in one @On.");
        }
    }
}

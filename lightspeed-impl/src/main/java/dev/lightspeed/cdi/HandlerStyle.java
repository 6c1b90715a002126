package dev.lightspeed.cdi;

import dev.lightspeed.On;
import dev.lightspeed.OnMessage;
import dev.lightspeed.html.Html;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A view with fields, handlers and a method {@code render}. */
record HandlerStyle(
        Call render,
        LifecycleMethod mount,
        LifecycleMethod params,
        LifecycleMethod unmount,
        Map<String, EventHandler> events,
        MessageHandlers messages)
        implements ViewStyle {

    static HandlerStyle of(Class<?> type, Address address) {
        List<Method> methods = Visibility.methods(type);
        return new HandlerStyle(
                render(type, methods),
                LifecycleMethod.of("mount", methods, address),
                LifecycleMethod.of("params", methods, address),
                LifecycleMethod.withoutParameters("unmount", methods),
                events(type, methods),
                messages(methods));
    }

    @Override
    public Set<String> showing() {
        return Set.of("mount", "params", "render");
    }

    @Override
    public ViewProgram program(ServedView view, LivePage page) {
        return new HandlerProgram(view, page, this);
    }

    private static Call render(Class<?> type, List<Method> methods) {
        Method render = methods.stream()
                .filter(method -> method.getName().equals("render"))
                .filter(method ->
                        method.getParameterCount() == 0 && Html.class.isAssignableFrom(method.getReturnType()))
                .findFirst()
                .orElseThrow(() -> new DeploymentProblem(type.getName()
                        + ": a view draws itself. Add a method \"Html render()\", or implement Component."));
        Visibility.check(render);
        return Call.to(render);
    }

    private static Map<String, EventHandler> events(Class<?> type, List<Method> methods) {
        Map<String, EventHandler> events = new TreeMap<>();
        for (Method method : methods) {
            if (method.isAnnotationPresent(On.class)) {
                Visibility.check(method);
                handlers(method).forEach((event, handler) -> add(type, events, event, handler));
            }
        }
        return Map.copyOf(events);
    }

    private static Map<String, EventHandler> handlers(Method method) {
        Map<String, EventHandler> handlers = new TreeMap<>();
        Arguments arguments = new Arguments(method);
        for (Class<?> message : arguments.family()) {
            RecordDecoder decoder = Decoders.ofRecord(message, Names.of(method));
            EventHandler handler = EventHandler.of(method, arguments.filledWith(decoder));
            Family.eventNames(message).forEach(event -> handlers.put(event, handler));
        }
        if (handlers.isEmpty()) {
            EventHandler handler = EventHandler.of(method, arguments.byName());
            String[] named = method.getAnnotation(On.class).value();
            for (String event : named.length == 0 ? new String[] {method.getName()} : named) {
                handlers.put(event, handler);
            }
        }
        return handlers;
    }

    private static void add(Class<?> type, Map<String, EventHandler> events, String event, EventHandler handler) {
        EventHandler other = events.putIfAbsent(event, handler);
        if (other != null) {
            throw new DeploymentProblem(type.getName() + ": the event \"" + event + "\" has two handlers, "
                    + Names.signature(other.method()) + " and " + Names.signature(handler.method())
                    + ". Name another event in one @On.");
        }
    }

    private static MessageHandlers messages(List<Method> methods) {
        MessageHandlers handlers = new MessageHandlers();
        for (Method method : methods) {
            if (method.isAnnotationPresent(OnMessage.class)) {
                Visibility.check(method);
                handlers.add(method);
            }
        }
        return handlers;
    }
}

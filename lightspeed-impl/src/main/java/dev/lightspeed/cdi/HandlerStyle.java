package dev.lightspeed.cdi;

import dev.lightspeed.On;
import dev.lightspeed.OnMessage;
import dev.lightspeed.html.CompiledTemplate;
import dev.lightspeed.html.Html;
import dev.lightspeed.session.EntryPoint;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A view with fields, handlers and a method {@code render}. */
record HandlerStyle(
        Function<Object, Html> render,
        LifecycleMethod mount,
        LifecycleMethod params,
        LifecycleMethod unmount,
        Map<String, EventHandler> events,
        Set<Class<?>> eventTypes,
        MessageHandlers messages)
        implements ViewStyle {

    /** Stands for all events that have no handler of their own; no event has this name. */
    private static final String OTHERS = "";

    static HandlerStyle of(Class<?> type, Address address) {
        List<Method> methods = Visibility.methods(type);
        Set<Class<?>> eventTypes = eventTypes(methods);
        return new HandlerStyle(
                render(type, methods),
                LifecycleMethod.of("mount", methods, address),
                LifecycleMethod.of("params", methods, address),
                LifecycleMethod.withoutParameters("unmount", methods),
                events(HandlerRules.of(type, eventTypes), methods),
                eventTypes,
                messages(methods));
    }

    @Override
    public Set<String> showing() {
        return Set.of("mount", "params", "render");
    }

    @Override
    public List<String> fields(String event) {
        EventHandler handler = handler(event);
        return handler == null
                ? List.of()
                : handler.arguments().stream()
                        .flatMap(argument -> argument.fields().stream())
                        .toList();
    }

    @Override
    public Stream<EntryPoint> entryPoints() {
        return Stream.concat(events.values().stream().map(EventHandler::point), messages.entryPoints());
    }

    /** What handles an event, if anything does. */
    @Nullable
    EventHandler handler(String event) {
        EventHandler handler = events.get(event);
        return handler == null ? events.get(OTHERS) : handler;
    }

    @Override
    public boolean takes(Object message) {
        return messages.find(message).isPresent();
    }

    @Override
    public ViewProgram program(ServedView view, LivePage page) {
        return new HandlerProgram(view, page, this);
    }

    /** A method of the view that draws it, or its template. */
    private static Function<Object, Html> render(Class<?> type, List<Method> methods) {
        return methods.stream()
                .filter(HandlerStyle::isRender)
                .findFirst()
                .map(HandlerStyle::called)
                .or(() -> CompiledTemplate.find(type).map(HandlerStyle::drawn))
                .orElseThrow(
                        () -> new DeploymentProblem(
                                type.getName()
                                        + ": a view draws itself. Write " + type.getSimpleName()
                                        + ".html beside it, which javac compiles with"
                                        + " Lightspeed's annotation processor, or a method \"Html render()\", or implement Component."));
    }

    private static boolean isRender(Method method) {
        return method.getName().equals("render")
                && method.getParameterCount() == 0
                && Html.class.isAssignableFrom(method.getReturnType());
    }

    private static Function<Object, Html> called(Method render) {
        Visibility.check(render);
        Call call = Call.to(render);
        String name = Names.of(render);
        return view -> Objects.requireNonNull(
                (Html) call.on(view), () -> name + " gave null. Give Html.nothing() for an empty page.");
    }

    @SuppressWarnings("unchecked")
    private static Function<Object, Html> drawn(CompiledTemplate<?> template) {
        return ((CompiledTemplate<Object>) template)::of;
    }

    private static Set<Class<?>> eventTypes(List<Method> methods) {
        return methods.stream()
                .filter(method -> method.isAnnotationPresent(On.class))
                .flatMap(method -> new Arguments(method)
                        .message().stream().flatMap(whole -> Family.types(whole, Names.of(method)).stream()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, EventHandler> events(HandlerRules rules, List<Method> methods) {
        Map<String, EventHandler> events = new TreeMap<>();
        for (Method method : methods) {
            if (method.isAnnotationPresent(On.class)) {
                Visibility.check(method);
                handlers(rules, method).forEach((event, handler) -> add(rules.view(), events, event, handler));
            }
        }
        return Map.copyOf(events);
    }

    private static Map<String, EventHandler> handlers(HandlerRules rules, Method method) {
        Map<String, EventHandler> handlers = new TreeMap<>();
        Arguments arguments = new Arguments(method);
        Class<?> whole = arguments.message().orElse(null);
        for (Class<?> message : arguments.family()) {
            RecordDecoder decoder = Decoders.ofRecord(message, Names.of(method));
            EventHandler handler = EventHandler.of(
                            method, arguments.filledWith(decoder), rules.of(places(message, whole, method)))
                    .taking(message);
            Family.eventNames(message).forEach(event -> handlers.put(event, handler));
        }
        if (handlers.isEmpty()) {
            EventHandler handler = EventHandler.of(method, arguments.byName(), rules.of(places(whole, whole, method)));
            String[] named = method.getAnnotation(On.class).value();
            String own = arguments.takesAny() ? OTHERS : method.getName();
            for (String event : named.length == 0 ? new String[] {own} : named) {
                handlers.put(event, handler);
            }
        }
        return handlers;
    }

    /** Where the rule of a handler may stand: on the record that it takes, on the method, on the class that declares that. */
    private static Stream<AnnotatedElement> places(
            @Nullable Class<?> message, @Nullable Class<?> whole, Method method) {
        Stream<Class<?>> types = message == null || whole == null ? Stream.of() : Family.above(message, whole);
        return Stream.concat(types, Stream.of(method, method.getDeclaringClass()));
    }

    private static void add(Class<?> type, Map<String, EventHandler> events, String event, EventHandler handler) {
        EventHandler other = events.putIfAbsent(event, handler);
        if (other != null) {
            String what = event.equals(OTHERS) ? "any other event" : "the event \"" + event + "\"";
            throw new DeploymentProblem(type.getName() + ": " + what + " has two handlers, "
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

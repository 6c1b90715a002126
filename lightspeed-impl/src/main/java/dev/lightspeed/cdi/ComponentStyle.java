package dev.lightspeed.cdi;

import dev.lightspeed.Component;
import dev.lightspeed.On;
import dev.lightspeed.session.EntryPoint;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A view in the pure style.
 *
 * @param message the type of its messages
 * @param events  what makes a message of an event, by the event's name
 * @param points  where a message enters, by its class
 */
record ComponentStyle(Class<?> message, Map<String, Message> events, Map<Class<?>, EntryPoint> points)
        implements ViewStyle {

    /** A record that an event makes, and for whom it may. */
    record Message(Class<?> type, RecordDecoder decoder, AccessRule access) {}

    static ComponentStyle of(Class<?> type) {
        for (Method method : Visibility.methods(type)) {
            if (method.isAnnotationPresent(On.class)) {
                throw new DeploymentProblem(
                        Names.of(method) + ": a Component handles its events in update. Remove @On.");
            }
        }
        Class<?> message = Generics.argument(type, Component.class, 1)
                .orElseThrow(() -> new DeploymentProblem(type.getName()
                        + ": the type of its messages is not known. Implement Component with both types written out."));
        HandlerRules rules = HandlerRules.of(type, Family.types(message, type.getName()));
        Map<String, Message> events = new HashMap<>();
        Map<Class<?>, EntryPoint> points = new HashMap<>();
        for (Class<?> member : Family.of(message, type.getName())) {
            RecordDecoder decoder = Decoders.ofRecord(member, type.getName());
            Message made = new Message(member, decoder, rules.of(Family.above(member, message)));
            Family.eventNames(member).forEach(event -> events.put(event, made));
            points.put(member, Names.entryPoint(type, "update", member));
        }
        return new ComponentStyle(message, Map.copyOf(events), Map.copyOf(points));
    }

    @Override
    public Set<String> showing() {
        return Set.of("init", "params", "update", "render");
    }

    @Override
    public List<String> fields(String event) {
        Message made = events.get(event);
        return made == null ? List.of() : made.decoder.fields();
    }

    @Override
    public Set<Class<?>> eventTypes() {
        return Family.types(message, message.getName());
    }

    @Override
    public Stream<EntryPoint> entryPoints() {
        return points.values().stream();
    }

    @Override
    public boolean takes(Object sent) {
        return message.isInstance(sent);
    }

    @Override
    public ViewProgram program(ServedView view, LivePage page) {
        return new ComponentProgram(view, page, this);
    }
}

package dev.lightspeed.cdi;

import dev.lightspeed.session.EntryPoint;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The {@code OnMessage} methods of a view, the most specific first. */
final class MessageHandlers {

    private final List<Handler> handlers = new ArrayList<>();

    /** A method, and the messages that it takes. */
    record Handler(Class<?> type, Method method, EntryPoint point, Call call) {}

    /** Adds a method, whose only parameter tells which messages it takes. */
    void add(Method method) {
        if (method.getParameterCount() != 1) {
            throw new DeploymentProblem(
                    Names.of(method) + ": @OnMessage takes the message and nothing else, but this is "
                            + Names.signature(method) + ". Give it one parameter.");
        }
        Class<?> type = method.getParameterTypes()[0];
        int place = 0;
        while (place < handlers.size() && !handlers.get(place).type.isAssignableFrom(type)) {
            place++;
        }
        if (place < handlers.size() && handlers.get(place).type == type) {
            throw new DeploymentProblem(method.getDeclaringClass().getName() + ": messages of "
                    + type.getName() + " have two handlers, "
                    + handlers.get(place).method.getName() + " and "
                    + method.getName() + ". Leave one of them out.");
        }
        handlers.add(place, new Handler(type, method, Names.entryPoint(method), Call.to(method)));
    }

    /** The handler for a message. */
    Optional<Handler> find(Object message) {
        return handlers.stream()
                .filter(handler -> handler.type.isInstance(message))
                .findFirst();
    }

    Stream<EntryPoint> entryPoints() {
        return handlers.stream().map(Handler::point);
    }
}

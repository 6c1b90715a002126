package dev.lightspeed.cdi;

import dev.lightspeed.Page;
import dev.lightspeed.protocol.Event;
import dev.lightspeed.session.EntryPoint;
import dev.lightspeed.session.Refusal;
import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A method of a view that handles an event. */
record EventHandler(Method method, EntryPoint point, Call call, List<Argument> arguments, AccessRule access) {

    static EventHandler of(Method method, List<Argument> arguments, AccessRule access) {
        return new EventHandler(method, Names.entryPoint(method), Call.to(method), arguments, access);
    }

    /** The same for one record of the family that the method takes. */
    EventHandler taking(Class<?> message) {
        EntryPoint one = Names.entryPoint(method.getDeclaringClass(), method.getName(), message);
        return new EventHandler(method, one, call, arguments, access);
    }

    /** What the method is called with. */
    @Nullable
    Object[] arguments(Event event, Page page) throws Refusal {
        Payload payload = Payload.of(event);
        @Nullable Object[] values = new Object[arguments.size()];
        try {
            for (int i = 0; i < values.length; i++) {
                values[i] = arguments.get(i).from(payload, page);
            }
        } catch (Misfit misfit) {
            throw Refusals.argument(Names.of(method), event.name(), misfit);
        }
        return values;
    }
}

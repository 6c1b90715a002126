package dev.lightspeed.cdi;

import dev.lightspeed.Page;
import dev.lightspeed.protocol.Event;
import dev.lightspeed.session.Refusal;
import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A method of a view that handles an event. */
record EventHandler(Method method, Call call, List<Argument> arguments, AccessRule access) {

    static EventHandler of(Method method, List<Argument> arguments, AccessRule access) {
        return new EventHandler(method, Call.to(method), arguments, access);
    }

    /** Makes the arguments of the payload and calls the method. */
    void handle(Object view, Event event, Page page) throws Refusal {
        Payload payload = new Payload(event.payload());
        @Nullable Object[] values = new Object[arguments.size()];
        try {
            for (int i = 0; i < values.length; i++) {
                values[i] = arguments.get(i).from(payload, page);
            }
        } catch (Misfit misfit) {
            throw Refusals.argument(Names.of(method), event.name(), misfit);
        }
        call.on(view, values);
    }
}

package dev.lightspeed.cdi;

import dev.lightspeed.html.Html;
import dev.lightspeed.protocol.Event;
import dev.lightspeed.session.Refusal;
import org.jspecify.annotations.Nullable;

/** A page of a view with handlers. */
final class HandlerProgram extends ViewProgram {

    private final HandlerStyle style;

    HandlerProgram(ServedView view, LivePage page, HandlerStyle style) {
        super(view, page);
        this.style = style;
    }

    @Override
    void mounted() {
        Object instance = instance();
        style.mount().on(instance, page());
        style.params().on(instance, page());
    }

    @Override
    void moved() {
        style.params().on(instance(), page());
    }

    @Override
    void handle(Event event) throws Refusal {
        EventHandler handler = style.handler(event.name());
        if (handler == null) {
            throw Refusals.unknown(
                    view().model().type(), event.name(), style.events().keySet());
        }
        if (!handler.access().admits().test(page().visitor())) {
            throw Refusals.forbidden(Names.of(handler.method()), event.name());
        }
        @Nullable Object[] arguments = handler.arguments(event, page());
        enters(handler.point());
        handler.call().on(instance(), arguments);
    }

    @Override
    void take(Object message) {
        style.messages().find(message).ifPresent(handler -> {
            enters(handler.point());
            handler.call().on(instance(), message);
        });
    }

    @Override
    Html body() {
        return style.render().apply(instance());
    }

    @Override
    void unmounted() {
        Object instance = page().beans().get(view().bean());
        if (instance != null) {
            style.unmount().on(instance, page());
        }
    }

    @Override
    Object state() {
        return instance();
    }
}

package dev.lightspeed.cdi;

import dev.lightspeed.Component;
import dev.lightspeed.Step;
import dev.lightspeed.html.Html;
import dev.lightspeed.protocol.Event;
import dev.lightspeed.session.Refusal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A page of a {@link Component}: holds its model and performs its commands. */
final class ComponentProgram extends ViewProgram {

    private final ComponentStyle style;
    private @Nullable Object model;

    ComponentProgram(ServedView view, LivePage page, ComponentStyle style) {
        super(view, page);
        this.style = style;
    }

    @Override
    void mounted() {
        step(component().init(page()));
        moved();
    }

    @Override
    void moved() {
        step(component().params(current(), page()));
    }

    @Override
    void handle(Event event) throws Refusal {
        ComponentStyle.Message made = style.events().get(event.name());
        if (made == null) {
            throw Refusals.unknown(
                    view().model().type(), event.name(), style.events().keySet());
        }
        if (!made.access().admits().test(page().visitor())) {
            throw Refusals.forbidden(made.type().getName(), event.name());
        }
        take(decoded(made.decoder(), event));
    }

    @Override
    void take(Object message) {
        if (style.message().isInstance(message)) {
            enters(Objects.requireNonNull(style.points().get(message.getClass())));
            step(component().update(current(), message));
        }
    }

    @Override
    Html body() {
        return component().render(current());
    }

    @Override
    void unmounted() {}

    @Override
    Object state() {
        return current();
    }

    private Object decoded(RecordDecoder decoder, Event event) throws Refusal {
        try {
            return decoder.whole(Payload.of(event));
        } catch (Misfit misfit) {
            throw Refusals.argument(name(), event.name(), misfit);
        }
    }

    private void step(Step<Object> step) {
        model = step.model();
        step.commands().forEach(page()::give);
    }

    private Object current() {
        if (model == null) {
            throw new IllegalStateException(name() + ": no model yet. Its init must give one.");
        }
        return model;
    }

    @SuppressWarnings(
            "unchecked") // Messages are checked against their type before they come here; models came from it.
    private Component<Object, Object> component() {
        return (Component<Object, Object>) instance();
    }
}

package dev.lightspeed.processor.event;

import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The events that a view handles: the door of this package. */
public final class ViewEvents {

    private final Handlers handlers;

    private ViewEvents(Handlers handlers) {
        this.handlers = handlers;
    }

    /** Reads the handlers of a view. */
    public static ViewEvents of(TypeElement view, Elements elements, Types types) {
        return new ViewEvents(Handlers.of(view, elements, types));
    }

    /** The class whose template shows a view in the pure style: its model. */
    public static Optional<TypeElement> model(TypeElement view, Types types) {
        return PureStyle.component(view.asType(), types)
                .map(PureStyle::model)
                .filter(DeclaredType.class::isInstance)
                .map(model -> (TypeElement) ((DeclaredType) model).asElement());
    }

    /** Holds what a template sends against the handlers. */
    public Checked check(Sends sends) {
        Checked checked = new Checked();
        handlers.mistakes().forEach(checked::error);
        sends.senders().forEach(sender -> new SenderCheck(sender, handlers, checked).run());
        return checked;
    }
}

package dev.lightspeed.processor.route;

import java.io.Serial;
import javax.lang.model.element.Element;

/** A mistake of the author, for which there is no route; tells where it is. */
final class RouteProblem extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Element element;

    RouteProblem(Element element, String message) {
        super(message, null, false, false);
        this.element = element;
    }

    Element element() {
        return element;
    }

    String text() {
        return String.valueOf(getMessage());
    }
}

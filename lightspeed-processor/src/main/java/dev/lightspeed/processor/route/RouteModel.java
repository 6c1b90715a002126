package dev.lightspeed.processor.route;

import dev.lightspeed.route.Claim;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * What a view or an endpoint says of its URLs.
 *
 * @param name    of its method in {@code Routes}
 * @param query   what its query may hold
 * @param element the class of a view, the method of an endpoint
 */
record RouteModel(String name, Claim claim, List<Part> query, Element element) {

    /** A value in the query. */
    record Part(String name, TypeMirror type) {}

    RouteModel {
        query = List.copyOf(query);
    }
}

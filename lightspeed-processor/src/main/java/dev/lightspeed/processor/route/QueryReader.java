package dev.lightspeed.processor.route;

import dev.lightspeed.processor.route.RouteModel.Part;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads what a query may hold: the components of a record, each of which a URL may leave out. */
final class QueryReader {

    private static final String HOLDS = "A query holds texts, numbers, booleans, enums, dates and lists of these.";

    private final Element element;
    private final String owner;
    private final Types types;

    /** Reads for an element of the author's, which its messages name by the owner. */
    QueryReader(Element element, String owner, Types types) {
        this.element = element;
        this.owner = owner;
        this.types = types;
    }

    List<Part> parts(TypeElement record) throws RouteProblem {
        List<Part> parts = new ArrayList<>();
        for (RecordComponentElement component : record.getRecordComponents()) {
            String name = component.getSimpleName().toString();
            parts.add(part(record.getSimpleName() + "." + name, name, component.asType()));
        }
        return parts;
    }

    /** @param place how messages call the value */
    Part part(String place, String name, TypeMirror type) throws RouteProblem {
        if (Types.isNeverNothing(type)) {
            throw wrong("the query " + place + " may be left out of a URL, but " + Types.name(type)
                    + " is never nothing. Make it " + Types.simpleName(types.boxed(type)) + ".");
        }
        if (Types.isRecord(type)) {
            throw wrong("the query " + place + " is a record. " + HOLDS);
        }
        if (!Types.isScalar(type) && Types.listed(type).isEmpty()) {
            throw wrong("the query " + place + " is of the type " + Types.name(type) + ". " + HOLDS);
        }
        return new Part(name, type);
    }

    private RouteProblem wrong(String what) {
        return new RouteProblem(element, owner + ": " + what);
    }
}

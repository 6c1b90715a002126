package dev.lightspeed.processor.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Reads the annotations of JSON-B by their names: its classes are not on the processor's path. */
final class JsonAnnotations {

    private static final String PACKAGE = "jakarta.json.bind.annotation.";

    private JsonAnnotations() {}

    static boolean has(Element place, String name) {
        return find(Stream.of(place), name).isPresent();
    }

    static boolean has(List<? extends Element> places, String name) {
        return find(places.stream(), name).isPresent();
    }

    /** What the annotation of this name says at the first of the places that has it. */
    static Optional<Object> value(List<? extends Element> places, String name) {
        return find(places.stream(), name)
                .flatMap(mirror -> mirror.getElementValues().entrySet().stream()
                        .filter(entry -> entry.getKey().getSimpleName().contentEquals("value"))
                        .findFirst()
                        .map(entry -> (AnnotationValue) entry.getValue())
                        .map(AnnotationValue::getValue));
    }

    private static Optional<AnnotationMirror> find(Stream<? extends Element> places, String name) {
        return places.<AnnotationMirror>flatMap(place -> place.getAnnotationMirrors().stream())
                .filter(mirror -> ((TypeElement) mirror.getAnnotationType().asElement())
                        .getQualifiedName()
                        .contentEquals(PACKAGE + name))
                .findFirst();
    }
}

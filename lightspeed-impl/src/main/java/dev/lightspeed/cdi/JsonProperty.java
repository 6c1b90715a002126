package dev.lightspeed.cdi;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What JSON-B sets when it makes an object.
 *
 * @param name   as it is read
 * @param type   what it is
 * @param places where annotations say more of it, the nearest first
 */
record JsonProperty(String name, Type type, List<AnnotatedElement> places) {

    JsonProperty {
        places = List.copyOf(places);
    }

    /** What says it at the first of the places that does. */
    static <A extends Annotation> Optional<A> first(Stream<AnnotatedElement> places, Class<A> annotation) {
        return places.map(place -> place.<@Nullable A>getAnnotation(annotation))
                .flatMap(Stream::ofNullable)
                .findFirst();
    }
}

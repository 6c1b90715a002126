package dev.lightspeed.processor.event;

import dev.lightspeed.processor.event.Shape.Group;
import dev.lightspeed.processor.event.Shape.Part;
import dev.lightspeed.processor.event.Shape.Target;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What handles an event: a method with {@code @On}, or a record of a sealed family.
 *
 * @param signature as messages show it: {@code toggle(long id)}
 * @param parts     its parameters, without the page
 */
record Handler(String signature, List<Part> parts) {

    Handler {
        parts = List.copyOf(parts);
    }

    /** The handler of the messages of a family that are of one record. */
    static Handler of(Group message) {
        return new Handler(message.type(), List.of(new Part(message.type(), message)));
    }

    boolean takesNothing() {
        return parts.isEmpty();
    }

    /** What has the names: the record, where it is the only parameter. */
    String owner() {
        return parts.size() == 1 && parts.get(0).shape() instanceof Group record ? record.type() : signature;
    }

    /** The names that it takes. */
    List<String> names() {
        return parts.stream()
                .flatMap(part -> part.shape() instanceof Group record
                        ? record.wholeNames()
                        : part.shape().names(part.name()))
                .toList();
    }

    /** What is filled by what arrives under a name; empty if that is dropped. */
    Optional<Target> target(String name, Arriving arriving) {
        Optional<Part> single = single();
        if (single.isPresent() && !arriving.has(single.get().name()) && arriving.maybeOne()) {
            return target(single.get(), single.get().name());
        }
        return parts.stream().flatMap(part -> target(part, name).stream()).findFirst();
    }

    private Optional<Target> target(Part part, String name) {
        return part.shape() instanceof Group record
                ? record.whole(name)
                : part.shape().target(part.name(), part.name() + " of " + signature, name);
    }

    /** The names that have to arrive, and do not. */
    List<String> missing(Arriving arriving) {
        if (arriving.open()) {
            return List.of();
        }
        boolean takesAny = single().isPresent() && !arriving.names().isEmpty() && arriving.maybeOne();
        return parts.stream()
                .flatMap(part -> takesAny ? Stream.empty() : missing(part, arriving))
                .filter(Arriving::isOurs)
                .toList();
    }

    private static Stream<String> missing(Part part, Arriving arriving) {
        if (part.shape() instanceof Group record) {
            return record.wholeMissing(arriving.names());
        }
        return part.shape().fillsAbsence() || arriving.has(part.name()) ? Stream.empty() : Stream.of(part.name());
    }

    /** A lone parameter, unless it is a record, takes a lone value whatever its name. */
    private Optional<Part> single() {
        return parts.size() == 1 && !(parts.get(0).shape() instanceof Group)
                ? Optional.of(parts.get(0))
                : Optional.empty();
    }
}

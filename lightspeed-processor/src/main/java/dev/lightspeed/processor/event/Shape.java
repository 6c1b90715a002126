package dev.lightspeed.processor.event;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the runtime makes of the texts that come with an event. */
sealed interface Shape {

    /** True where nothing has to be sent: an unticked box is false, no row chosen an empty list. */
    default boolean fillsAbsence() {
        return true;
    }

    /** The scalar that is made of what arrives under a name. */
    Optional<Target> target(String path, String where, String name);

    /** The names that it takes. */
    Stream<String> names(String path);

    /** The names that have to arrive for a component of a record, and do not. */
    default Stream<String> missing(String path, Collection<String> arriving) {
        return Stream.empty();
    }

    /**
     * What a name fills.
     *
     * @param where what it is called in messages: {@code Order.count}
     */
    record Target(Scalar scalar, String where) {}

    /** A name and what is made of what arrives under it: a parameter, or a component of a record. */
    record Part(String name, Shape shape) {}

    /**
     * Made of one text.
     *
     * @param takes      what it takes, for messages
     * @param reads      whether a text can become it
     * @param readsBlank a blank text is a value like others, not {@code null}
     * @param assigned   the type of a variable that javac lets fitting expressions be assigned to; empty for texts, which
     *                   everything becomes
     */
    record Scalar(
            String takes,
            Predicate<String> reads,
            boolean readsBlank,
            boolean truth,
            boolean primitive,
            String assigned)
            implements Shape {

        boolean fits(String text) {
            return (!readsBlank && text.isBlank()) || reads.test(text);
        }

        @Override
        public boolean fillsAbsence() {
            return truth;
        }

        @Override
        public Optional<Target> target(String path, String where, String name) {
            return name.equals(path) ? Optional.of(new Target(this, where)) : Optional.empty();
        }

        @Override
        public Stream<String> names(String path) {
            return Stream.of(path);
        }

        @Override
        public Stream<String> missing(String path, Collection<String> arriving) {
            return primitive && !truth && !arriving.contains(path) ? Stream.of(path) : Stream.empty();
        }
    }

    /** A list of what single texts become. */
    record Several(Scalar element) implements Shape {

        @Override
        public Optional<Target> target(String path, String where, String name) {
            return element.target(path, where, name);
        }

        @Override
        public Stream<String> names(String path) {
            return Stream.of(path);
        }
    }

    /** What need not be sent: a property of an object, which keeps what its constructor gave it. */
    record Spared(Shape shape) implements Shape {

        @Override
        public Optional<Target> target(String path, String where, String name) {
            return shape.target(path, where, name);
        }

        @Override
        public Stream<String> names(String path) {
            return shape.names(path);
        }
    }

    /** A list of records or objects, numbered: {@code lines.0.product}. */
    record Rows(Group row) implements Shape {

        @Override
        public Optional<Target> target(String path, String where, String name) {
            return numbered(path, name).flatMap(one -> row.target(one, where, name));
        }

        @Override
        public Stream<String> names(String path) {
            return row.names(path + ".0");
        }

        @Override
        public Stream<String> missing(String path, Collection<String> arriving) {
            return arriving.stream()
                    .flatMap(name -> numbered(path, name).stream())
                    .distinct()
                    .flatMap(one -> row.missing(one, arriving));
        }

        private static Optional<String> numbered(String path, String name) {
            Matcher one = Pattern.compile(Pattern.quote(path) + "\\.(0|[1-9][0-9]{0,3})(?=\\.)")
                    .matcher(name);
            return one.lookingAt() ? Optional.of(one.group()) : Optional.empty();
        }
    }

    /** A record, or an object of a class: each component under its own name, one of a record inside it under {@code address.street}. */
    record Group(String type, List<Part> parts) implements Shape {

        public Group {
            parts = List.copyOf(parts);
        }

        /** What a name fills where the record takes everything that arrives. */
        Optional<Target> whole(String name) {
            return inside("", name);
        }

        Stream<String> wholeNames() {
            return parts.stream().flatMap(part -> part.shape().names(part.name()));
        }

        Stream<String> wholeMissing(Collection<String> arriving) {
            return parts.stream().flatMap(part -> part.shape().missing(part.name(), arriving));
        }

        @Override
        public Optional<Target> target(String path, String where, String name) {
            return inside(path + ".", name);
        }

        @Override
        public Stream<String> names(String path) {
            return wholeNames().map(name -> path + "." + name);
        }

        @Override
        public Stream<String> missing(String path, Collection<String> arriving) {
            String prefix = path + ".";
            return arriving.stream().anyMatch(name -> name.startsWith(prefix))
                    ? parts.stream().flatMap(part -> part.shape().missing(prefix + part.name(), arriving))
                    : Stream.empty();
        }

        private Optional<Target> inside(String prefix, String name) {
            return parts.stream()
                    .flatMap(part -> part.shape().target(prefix + part.name(), type + "." + part.name(), name).stream())
                    .findFirst();
        }
    }
}

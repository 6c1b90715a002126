package dev.lightspeed.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The path of a view or an endpoint: literal segments, and parameters in braces that match one segment each that is not empty
 * and stands for a value of their type. Immutable.
 */
public final class PathPattern {

    private final String text;
    private final List<Part> parts;

    private PathPattern(String text, List<Part> parts) {
        this.text = text;
        this.parts = List.copyOf(parts);
    }

    /** A segment of a pattern. */
    public sealed interface Part {

        boolean matches(String segment);

        /** Whether some segment matches both. */
        boolean overlaps(Part other);
    }

    /** A segment that is always the same. Its text is not encoded. */
    public record Literal(String text) implements Part {

        @Override
        public boolean matches(String segment) {
            return text.equals(segment);
        }

        @Override
        public boolean overlaps(Part other) {
            return other.matches(text);
        }
    }

    /** A segment that varies. */
    public record Parameter(String name, PathType type) implements Part {

        @Override
        public boolean matches(String segment) {
            return type.read(segment).isPresent();
        }

        @Override
        public boolean overlaps(Part other) {
            return other instanceof Parameter parameter ? type.overlaps(parameter.type) : other.overlaps(this);
        }
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException if it is none; the message says what is wrong and what to write
     */
    public static PathPattern of(String text) {
        return new PathPattern(text, PatternParser.parts(text));
    }

    /** The pattern as the author wrote it. */
    public String text() {
        return text;
    }

    public List<Part> parts() {
        return parts;
    }

    public List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Parameter parameter) {
                parameters.add(parameter);
            }
        }
        return parameters;
    }

    /** Whether a path of these decoded segments leads here. */
    public boolean matches(List<String> segments) {
        if (segments.size() != parts.size()) {
            return false;
        }
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).matches(segments.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The text of a parameter in a path that {@link #matches}; empty if the pattern has none of this name. */
    public Optional<String> value(String name, List<String> segments) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof Parameter parameter && parameter.name.equals(name)) {
                return Optional.of(segments.get(i));
            }
        }
        return Optional.empty();
    }

    /** How many segments are literal: of two patterns that match, that with more of them wins. */
    public long literals() {
        return parts.stream().filter(Literal.class::isInstance).count();
    }

    /** Whether some path leads to both, and neither has more literal segments. */
    public boolean rivals(PathPattern other) {
        if (parts.size() != other.parts.size() || literals() != other.literals()) {
            return false;
        }
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).overlaps(other.parts.get(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return text;
    }
}

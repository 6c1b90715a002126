package dev.lightspeed.page;

import java.util.ArrayList;
import java.util.List;

/** The path of a view: literal segments, and parameters in braces that match one segment each that is not empty. */
public final class PathPattern {

    private final String text;
    private final List<Part> parts;

    private PathPattern(String text, List<Part> parts) {
        this.text = text;
        this.parts = List.copyOf(parts);
    }

    /** A segment of the pattern. */
    private record Part(String name, boolean parameter) {

        boolean matches(String segment) {
            return parameter ? !segment.isEmpty() : name.equals(segment);
        }

        boolean overlaps(Part other) {
            return parameter || other.parameter || name.equals(other.name);
        }
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException if it is none; the message says what is wrong and what to write
     */
    public static PathPattern of(String text) {
        refuse(!text.startsWith("/"), text, "does not begin with a slash. Write \"/" + text + "\".");
        refuse(text.length() > 1 && text.endsWith("/"), text, "ends with a slash. Leave it out.");
        refuse(text.contains("//"), text, "has an empty segment. Leave one slash out.");
        refuse(text.indexOf('?') >= 0 || text.indexOf('#') >= 0, text, "has a query. Read it with Page.param.");
        refuse(
                text.equals("/lightspeed") || text.startsWith("/lightspeed/"),
                text,
                "belongs to the runtime. Take another.");
        List<Part> parts = new ArrayList<>();
        if (text.length() > 1) {
            for (String segment : text.substring(1).split("/", -1)) {
                parts.add(part(segment, text, parts));
            }
        }
        return new PathPattern(text, parts);
    }

    /** The pattern as the author wrote it. */
    public String text() {
        return text;
    }

    /** Whether the location leads here. */
    public boolean matches(Location location) {
        List<String> segments = location.segments();
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

    /** The values of a parameter: that of the path, if it has one of this name, then those of the query. */
    public List<String> values(String name, Location location) {
        int index = parts.indexOf(new Part(name, true));
        if (index < 0) {
            return location.query(name);
        }
        List<String> values = new ArrayList<>();
        values.add(location.segments().get(index));
        values.addAll(location.query(name));
        return List.copyOf(values);
    }

    long literals() {
        return parts.stream().filter(part -> !part.parameter).count();
    }

    /** Whether some location leads to both, and neither has more literal segments. */
    boolean rivals(PathPattern other) {
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

    private static Part part(String segment, String text, List<Part> before) {
        boolean parameter = segment.startsWith("{") && segment.endsWith("}");
        String name = parameter ? segment.substring(1, segment.length() - 1) : segment;
        refuse(
                name.indexOf('{') >= 0 || name.indexOf('}') >= 0 || (parameter && name.isBlank()),
                text,
                "has a segment \"" + segment + "\". A parameter is a whole segment in braces, such as \"{id}\".");
        Part part = new Part(name, parameter);
        refuse(parameter && before.contains(part), text, "has two parameters \"" + name + "\". Rename one of them.");
        return part;
    }

    private static void refuse(boolean wrong, String text, String what) {
        if (wrong) {
            throw new IllegalArgumentException("the path \"" + text + "\" " + what);
        }
    }
}

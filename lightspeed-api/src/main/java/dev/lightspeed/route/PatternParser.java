package dev.lightspeed.route;

import dev.lightspeed.route.PathPattern.Literal;
import dev.lightspeed.route.PathPattern.Parameter;
import dev.lightspeed.route.PathPattern.Part;
import java.util.ArrayList;
import java.util.List;

/** Reads patterns of paths. */
final class PatternParser {

    private static final String TYPES = "boolean, date, int, long and uuid";

    private final String text;
    private final List<Part> parts = new ArrayList<>();

    private PatternParser(String text) {
        this.text = text;
    }

    static List<Part> parts(String text) {
        PatternParser parser = new PatternParser(text);
        parser.checkWhole();
        if (text.length() > 1) {
            for (String segment : text.substring(1).split("/", -1)) {
                parser.parts.add(parser.part(segment));
            }
        }
        return parser.parts;
    }

    private void checkWhole() {
        refuse(!text.startsWith("/"), "does not begin with a slash. Write \"/" + text + "\".");
        refuse(text.length() > 1 && text.endsWith("/"), "ends with a slash. Leave it out.");
        refuse(text.contains("//"), "has an empty segment. Leave one slash out.");
        refuse(text.indexOf('?') >= 0 || text.indexOf('#') >= 0, "has a query. Read it with Page.param.");
        refuse(text.equals("/lightspeed") || text.startsWith("/lightspeed/"), "belongs to the runtime. Take another.");
    }

    private Part part(String segment) {
        boolean parameter = segment.startsWith("{") && segment.endsWith("}");
        String inside = parameter ? segment.substring(1, segment.length() - 1) : segment;
        refuse(
                inside.indexOf('{') >= 0 || inside.indexOf('}') >= 0 || (parameter && inside.isBlank()),
                "has a segment \"" + segment + "\". A parameter is a whole segment in braces, such as \"{id}\".");
        refuse(
                segment.equals(".") || segment.equals(".."),
                "has a segment \"" + segment + "\", which browsers resolve. Take another.");
        return parameter ? parameter(inside) : new Literal(segment);
    }

    private Parameter parameter(String inside) {
        int colon = inside.indexOf(':');
        String name = colon < 0 ? inside : inside.substring(0, colon);
        refuse(
                !isName(name),
                "has a parameter \"" + name
                        + "\". Name it like a variable of Java, such as \"{id}\" or \"{id:long}\".");
        refuse(
                parts.stream()
                        .anyMatch(part ->
                                part instanceof Parameter other && other.name().equals(name)),
                "has two parameters \"" + name + "\". Rename one of them.");
        return new Parameter(name, colon < 0 ? PathType.TEXT : type(inside.substring(colon + 1)));
    }

    private PathType type(String word) {
        return PathType.named(word)
                .orElseThrow(() -> wrong("has a parameter of type \"" + word + "\". Types are " + TYPES
                        + "; without one it is a text."));
    }

    private static boolean isName(String name) {
        return !name.isEmpty()
                && Character.isJavaIdentifierStart(name.charAt(0))
                && name.chars().allMatch(Character::isJavaIdentifierPart);
    }

    private void refuse(boolean wrong, String what) {
        if (wrong) {
            throw wrong(what);
        }
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException("the path \"" + text + "\" " + what);
    }
}

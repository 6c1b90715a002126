package dev.lightspeed.processor.template;

import dev.lightspeed.processor.template.Node.Attribute;
import dev.lightspeed.processor.template.Node.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the attributes of one start tag, up to its end, which is left to be read. */
final class AttributeReader {

    private static final String NO_NAME = "=>/{}\"'<";

    /** Their values are Java without braces around it, so that braces in it are Java's. */
    private static final Set<String> DECLARATIONS = Set.of(":for", ":let");

    private final Letters in;
    private final Problems problems;
    private final List<Attribute> attributes = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    AttributeReader(Letters in, Problems problems) {
        this.in = in;
        this.problems = problems;
    }

    List<Attribute> read(int tagAt, String tag) {
        in.skipSpace();
        while (!in.ranOut() && !in.at(">") && !in.at("/>")) {
            if (in.atEnd() || in.at("<")) {
                unfinished(tagAt, tag);
                return attributes;
            }
            attribute(tag);
            in.skipSpace();
        }
        return attributes;
    }

    private void unfinished(int tagAt, String tag) {
        problems.error(tagAt, "the tag <" + tag + " is not finished. End it with >.");
        if (in.atEnd()) {
            in.runOut();
        }
    }

    private void attribute(String tag) {
        int at = in.mark();
        if (in.at("{")) {
            spread(at);
            return;
        }
        String name = in.readWhile(() -> in.peek(0) > ' ' && NO_NAME.indexOf(in.peek(0)) < 0);
        if (name.isEmpty()) {
            problems.error(at, "a " + in.peek(0) + " in the tag <" + tag + ">. An attribute begins with its name.");
            in.skip(1);
            garbage();
            return;
        }
        Attribute attribute = new Attribute(name, at, value(name, at));
        if (in.ranOut()) {
            return;
        }
        if (seen.add(name.toLowerCase(Locale.ROOT))) {
            attributes.add(attribute);
        } else {
            problems.error(at, "<" + tag + "> has " + name + " twice. Remove one.");
        }
    }

    /** Passes over what belongs to a mistake that has been reported. */
    private void garbage() {
        in.readWhile(() -> in.peek(0) > ' ' && !in.at(">") && !in.at("/>") && !in.at("<"));
    }

    private void spread(int at) {
        if (!in.at("{...")) {
            problems.error(
                    at,
                    "an expression where an attribute should be. Give it a name, title={...}, or spread attributes,"
                            + " {...rest}.");
            in.skip(1);
            in.readJava();
            garbage();
            return;
        }
        in.skip(3);
        Node.Hole hole = new PartReader(in, problems).hole();
        if (hole != null) {
            attributes.add(new Attribute("...", at, List.of(hole)));
        }
    }

    private List<Part> value(String name, int at) {
        int before = in.mark();
        in.skipSpace();
        if (!in.at("=")) {
            in.skip(before - in.mark());
            return List.of();
        }
        in.skip(1);
        in.skipSpace();
        if (in.at("\"") || in.at("'")) {
            return quoted(name);
        }
        return bare(name, at);
    }

    private PartReader reader(String name) {
        PartReader reader = new PartReader(in, problems);
        return DECLARATIONS.contains(name) ? reader.unchecked() : reader;
    }

    private List<Part> quoted(String name) {
        int at = in.mark();
        String quote = String.valueOf(in.peek(0));
        in.skip(1);
        int from = in.mark();
        List<Part> parts = DECLARATIONS.contains(name) && !in.at("{")
                ? List.of(new Node.Text(from, in.readTo(quote)))
                : reader(name).inValue(() -> in.at(quote));
        if (in.atEnd()) {
            problems.error(at, "the value of " + name + " is never closed. End it with " + quote + ".");
            in.runOut();
        }
        in.skip(1);
        return parts.isEmpty() ? List.of(new Node.Text(from, "")) : parts;
    }

    private List<Part> bare(String name, int at) {
        int from = in.mark();
        List<Part> parts = reader(name).inValue(() -> in.peek(0) <= ' ' || in.at(">") || in.at("/>"));
        if (parts.size() > 1) {
            problems.error(
                    at,
                    "the value of " + name + " mixes text and expressions, so it needs quotes. Write " + name
                            + "=\"...\".");
        }
        if (parts.isEmpty() && in.mark() == from) {
            problems.error(at, name + "= has no value. Write " + name + "=\"...\" or " + name + "={...}.");
        }
        return parts;
    }
}

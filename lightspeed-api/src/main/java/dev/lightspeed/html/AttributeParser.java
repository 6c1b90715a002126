package dev.lightspeed.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the attributes of one start tag, up to its end, which is left to be read. */
final class AttributeParser {

    private static final String SPREAD = "...";
    private static final String HOLE = "{" + SPREAD + "}";
    private static final int NONE = -1;

    private final Cursor in;
    private final TemplateBuilder out;
    private final TemplateParser.Element element;
    private final Set<String> seen = new HashSet<>();
    private final List<String> slotted = new ArrayList<>();
    private int spread = NONE;

    AttributeParser(Cursor in, TemplateBuilder out, TemplateParser.Element element) {
        this.in = in;
        this.out = out;
        this.element = element;
    }

    /** The names of the attributes that are slots. */
    List<String> parse() {
        in.skipSpace();
        while (!in.at(">") && !in.at("/>")) {
            if (in.atEnd() || in.at("<")) {
                throw in.error(element.position(), "the tag <" + element.name() + " is not finished. End it with >.");
            }
            attribute();
            in.skipSpace();
        }
        if (slotted.stream().anyMatch("content"::equalsIgnoreCase) && seen.contains("http-equiv")) {
            throw in.error(
                    element.position(),
                    "a slot in the content of <meta http-equiv>: it would act as a header. Send a" + " header.");
        }
        if (spread != NONE) {
            out.replace(spread, TemplateSlot.spread(element.name(), seen));
        }
        return slotted;
    }

    /** Which attributes the tag has itself is known only at its end. */
    private void spread(int position) {
        Names.spreadRefusal(element.name()).ifPresent(reason -> {
            throw in.error(position, HOLE + " in <" + element.name() + ">: " + reason);
        });
        if (spread != NONE) {
            throw in.error(position, "<" + element.name() + "> has " + HOLE + " twice. Remove one.");
        }
        in.skip(HOLE.length());
        slotted.add(SPREAD);
        spread = out.slot(TemplateSlot.spread(element.name(), Set.of()));
    }

    private void attribute() {
        int position = in.mark();
        if (!in.isRaw() && in.at(HOLE)) {
            spread(position);
            return;
        }
        String name =
                in.readWhile(c -> c > ' ' && c != '=' && c != '>' && c != '/' && c != '{' && c != '"' && c != '\'');
        if (name.isEmpty() || in.peek(0) == '{') {
            throw in.error(
                    position,
                    "an attribute needs a fixed name. Write it out"
                            + (in.isRaw()
                                    ? "."
                                    : "; for one that is there or not, pass true or false to checked={} and its kin, or"
                                            + " null."));
        }
        if (!seen.add(name.toLowerCase(Locale.ROOT))) {
            throw in.error(position, "<" + element.name() + "> has " + name + " twice. Remove one.");
        }
        if (name.equalsIgnoreCase("ls-s") || name.equalsIgnoreCase("ls-a")) {
            throw in.error(position, name + " is the runtime's own. Use another name.");
        }
        in.skipSpace();
        if (in.peek(0) == '=') {
            in.skip(1);
            in.skipSpace();
            valued(name, position);
        } else {
            out.markup(" " + name);
        }
    }

    private void valued(String name, int position) {
        List<String> literals = value(name, position);
        if (literals.size() == 1) {
            out.markup(" " + name + "=\"" + literals.get(0).replace("\"", "&quot;") + "\"");
            return;
        }
        Names.refusal(element.name(), name).ifPresent(reason -> {
            throw in.error(position, "a slot in the attribute " + name + " of <" + element.name() + ">: " + reason);
        });
        TemplateSlot.Kind kind = Names.kind(name);
        TemplateSlot slot = TemplateSlot.on(element.name(), kind, name, Entities.decoded(literals, in, position));
        if (kind == TemplateSlot.Kind.BOOLEAN && !slot.whole()) {
            throw in.error(
                    position, name + " is there or not, so a slot is its whole value. Write " + name + "=\"{}\".");
        }
        slotted.add(name);
        out.slot(slot);
    }

    private List<String> value(String name, int position) {
        char quote = in.peek(0);
        if (quote == '"' || quote == '\'') {
            in.skip(1);
            List<String> literals = in.readHoles(() -> in.peek(0) == quote);
            if (in.atEnd()) {
                throw in.error(position, "the value of " + name + " is never closed. End it with " + quote + ".");
            }
            in.skip(1);
            return literals;
        }
        List<String> literals = in.readHoles(() -> in.peek(0) <= ' ' || in.peek(0) == '>' || in.at("/>"));
        if (literals.size() > 1 && !literals.equals(List.of("", ""))) {
            throw in.error(
                    position,
                    "the value of " + name + " mixes text and slots, so it needs quotes. Write " + name + "=\""
                            + String.join("{}", literals) + "\".");
        }
        return literals;
    }
}

package dev.lightspeed.processor.template;

import dev.lightspeed.html.HtmlRules;
import dev.lightspeed.html.Slot;
import dev.lightspeed.processor.template.Node.Attribute;
import dev.lightspeed.processor.template.Node.Tag;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes the attributes of an element: constants into the markup, expressions as calls that fill slots. */
final class AttributeWriter {

    private static final String CLASS_DIRECTIVE = ":class-";
    private static final Pattern HARMLESS_START = Pattern.compile("(?:https?|mailto|tel):|[\\w.%~-]*[/?#]");

    private final Generation generation;
    private final Piece piece;
    private final Scope scope;

    AttributeWriter(Generation generation, Piece piece, Scope scope) {
        this.generation = generation;
        this.piece = piece;
        this.scope = scope;
    }

    void write(Tag tag) {
        List<Attribute> classes = tag.attributes().stream()
                .filter(attribute -> attribute.name().startsWith(CLASS_DIRECTIVE))
                .toList();
        for (Attribute attribute : tag.attributes()) {
            boolean joined = attribute.name().equals("class") && !classes.isEmpty();
            if (!attribute.isDirective() && !joined) {
                write(attribute);
            }
        }
        if (!classes.isEmpty()) {
            classes(tag, classes);
        }
    }

    private void write(Attribute attribute) {
        if (attribute.isSpread()) {
            piece.verbatim(" {...}");
            generation.call(scope, ".spread(", attribute.hole().orElseThrow());
        } else if (attribute.value().isEmpty()) {
            piece.verbatim(" " + attribute.name());
        } else if (attribute.isConstant()) {
            piece.verbatim(" " + attribute.name() + "=\"");
            piece.literal(attribute.text().replace("\"", "&quot;"));
            piece.verbatim("\"");
        } else {
            piece.verbatim(" " + attribute.name() + "=\"{}\"");
            slot(attribute);
        }
    }

    private void slot(Attribute attribute) {
        String name = attribute.name().toLowerCase(Locale.ROOT);
        Slot.Kind kind = HtmlRules.kind(name);
        if (kind == Slot.Kind.URL && !isHarmless(attribute)) {
            value("url", attribute);
        } else if (kind == Slot.Kind.BOOLEAN) {
            value("present", attribute);
        } else if (!new GuardWriter(generation, scope).fill(attribute)) {
            value(name.equals("class") && attribute.hole().isPresent() ? "classes" : "attribute", attribute);
        }
    }

    /** True when the text before the first expression says that no scheme can follow: then nothing is left to check. */
    private static boolean isHarmless(Attribute attribute) {
        return !attribute.name().toLowerCase(Locale.ROOT).endsWith("srcset")
                && attribute.value().get(0) instanceof Node.Text start
                && HARMLESS_START.matcher(start.text()).lookingAt();
    }

    /** Fills the slot with an expression, or with text and expressions joined. */
    void value(String filler, Attribute attribute) {
        String name = filler.equals("url") ? ", \"" + attribute.name().toLowerCase(Locale.ROOT) + "\"" : "";
        generation.java().line(Generation.FILL + filler + "(" + scope.canvas() + name + ",");
        joined(attribute);
        generation.java().line(");");
    }

    /** Writes the value as one Java expression. */
    void joined(Attribute attribute) {
        if (attribute.hole().isPresent()) {
            generation.expression(attribute.hole().get(), scope, "");
            return;
        }
        List<Node.Part> parts = attribute.value();
        generation.java().line("\"\"");
        for (Node.Part part : parts) {
            if (part instanceof Node.Hole hole) {
                String start = hole.equals(parts.get(0)) ? scope.canvas() + "," : "";
                generation.java().line("+ " + Generation.FILL + "part(" + start);
                generation.expression(hole, scope, "");
                generation.java().line(")");
            } else if (part instanceof Node.Text text) {
                generation.java().line("+ " + Generation.quoted(decoded(text)));
            }
        }
    }

    private String decoded(Node.Text text) {
        return HtmlRules.decoded(text.text(), reference -> {
            generation
                    .problems()
                    .error(
                            text.at(),
                            "&" + reference + "; beside an expression is not known here. Write the character itself.");
            return "";
        });
    }

    /** {@code class} and {@code :class-name} make one slot. */
    private void classes(Tag tag, List<Attribute> classes) {
        piece.verbatim(" class=\"{}\"");
        generation.java().line(Generation.FILL + "classes(" + scope.canvas() + ", " + Generation.FILL + "names(");
        tag.attribute("class").ifPresent(attribute -> {
            joined(attribute);
            generation.java().line(",");
        });
        String last = classes.get(classes.size() - 1).name();
        for (Attribute attribute : classes) {
            String name = attribute.name().substring(CLASS_DIRECTIVE.length());
            String end = attribute.name().equals(last) ? "" : ",";
            attribute.hole().ifPresent(hole -> {
                generation.java().line("(");
                generation.expression(hole, scope, "");
                generation.java().line(") ? " + Generation.quoted(name) + " : null" + end);
            });
        }
        generation.java().line("));");
    }
}

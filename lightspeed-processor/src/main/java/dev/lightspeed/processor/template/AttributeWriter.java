package dev.lightspeed.processor.template;

import dev.lightspeed.html.HtmlRules;
import dev.lightspeed.html.TemplateSlot;
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
            generation.fill("spread", scope, attribute.hole().orElseThrow());
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
        TemplateSlot.Kind kind = HtmlRules.kind(name);
        if (kind == TemplateSlot.Kind.URL && !isHarmless(attribute)) {
            value("url", attribute);
        } else if (kind == TemplateSlot.Kind.BOOLEAN) {
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
        joined(Generation.FILL + filler + "(" + scope.canvas() + name + ", ", attribute, ");");
    }

    /** Writes the value as one Java expression; each line of it has its place. */
    void joined(String before, Attribute attribute, String after) {
        if (attribute.hole().isPresent()) {
            generation.expression(before, attribute.hole().get(), scope, after);
            return;
        }
        generation.java().line(before + "\"\"", attribute.at());
        for (Node.Part part : attribute.value()) {
            if (part instanceof Node.Hole hole) {
                boolean first = part.equals(attribute.value().get(0));
                String start = first ? scope.canvas() + ", " : "";
                generation.expression("+ " + Generation.FILL + "part(" + start, hole, scope, ")");
            } else if (part instanceof Node.Text text) {
                generation.java().line("+ " + JavaLiterals.quoted(decoded(text)), text.at());
            }
        }
        generation.java().line(after, attribute.at());
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
        int at = classes.get(0).at();
        String names = Generation.FILL + "classes(" + scope.canvas() + ", " + Generation.FILL + "names(";
        String before = "";
        generation.java().line(names, at);
        if (tag.attribute("class").isPresent()) {
            joined("", tag.attribute("class").get(), "");
            before = ", ";
        }
        for (Attribute attribute : classes) {
            String name = JavaLiterals.quoted(attribute.name().substring(CLASS_DIRECTIVE.length()));
            if (attribute.hole().isPresent()) {
                generation.expression(before + "(", attribute.hole().get(), scope, ") ? " + name + " : null");
                before = ", ";
            }
        }
        generation.java().line("));", at);
    }
}

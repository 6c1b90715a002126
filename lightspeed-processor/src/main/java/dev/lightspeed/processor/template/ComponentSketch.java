package dev.lightspeed.processor.template;

import dev.lightspeed.processor.template.Node.Attribute;
import dev.lightspeed.processor.template.Node.Tag;
import java.util.ArrayList;
import java.util.List;

/** Writes the tag of a component into a sketch: as it stands in the template, since its record is not known. */
final class ComponentSketch {

    private final Generation generation;
    private final Scope scope;
    private final Surroundings around;

    ComponentSketch(Generation generation, Scope scope, Surroundings around) {
        this.generation = generation;
        this.scope = scope;
        this.around = around;
    }

    void write(Tag tag) {
        generation.java().line(tag + "(");
        attributes(tag);
        List<Node> body = new ArrayList<>();
        int slots = 0;
        for (Node child : tag.children()) {
            if (child instanceof Tag slot && slot.isSlot()) {
                slots++;
                generation.java().line(slot + "(");
                attributes(slot);
                content(Nodes.trimmed(slot.children()));
            } else {
                body.add(child);
            }
        }
        List<Node> trimmed = Nodes.trimmed(body);
        if (!trimmed.isEmpty()) {
            slots++;
            generation.java().line("body(");
            content(trimmed);
        }
        generation.java().line(")");
        if (slots > 1) {
            // The record has them in an order of its own, and so has the generated class.
            generation.unclear();
        }
    }

    private void attributes(Tag tag) {
        for (Attribute attribute : tag.attributes()) {
            // Conditions and lists are written where they are carried out.
            if (attribute.isDirective() && !attribute.name().equals(":let")) {
                continue;
            }
            generation.java().line(attribute.name());
            if (attribute.isConstant()) {
                generation.java().line(attribute.value().isEmpty() ? "true" : JavaLiterals.quoted(attribute.text()));
            } else {
                new AttributeWriter(generation, new Piece(false), scope).joined("", attribute, "");
            }
        }
    }

    private void content(List<Node> nodes) {
        PieceWriter.write(generation, nodes, scope.inner(), around.inComponent());
        generation.java().line(")");
    }
}

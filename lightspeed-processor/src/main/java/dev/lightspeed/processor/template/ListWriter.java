package dev.lightspeed.processor.template;

import dev.lightspeed.processor.template.Node.Attribute;
import dev.lightspeed.processor.template.Node.Tag;
import java.util.Optional;

/** Writes {@code :for} as a keyed list. */
final class ListWriter {

    private final Generation generation;
    private final Scope scope;
    private final Surroundings around;

    ListWriter(Generation generation, Scope scope, Surroundings around) {
        this.generation = generation;
        this.scope = scope;
        this.around = around;
    }

    void write(Tag tag) {
        Attribute written = tag.attribute(":for").orElseThrow();
        ForLoop loop = ForLoop.read(written, generation.problems());
        if (loop == null) {
            return;
        }
        if (scope.isTaken(loop.name())) {
            generation
                    .problems()
                    .error(
                            written.at(),
                            "the name " + loop.name() + " is taken further out. Choose another for this list.");
        }
        Optional<Node.Hole> key = tag.attribute(":key").flatMap(Attribute::hole);
        String witness = loop.type().equals("var") ? "" : "<" + loop.type() + ">";
        if (key.isPresent()) {
            generation.java().line(scope.canvas() + "." + witness + "each(", loop.at());
        } else {
            String fill = Generation.FILL.substring(0, Generation.FILL.length() - 1);
            generation.java().line(fill + "." + witness + "each(" + scope.canvas() + ",", loop.at());
        }
        items(loop);
        key.ifPresent(hole -> key(loop, hole));
        generation.maybe(() -> row(tag, loop));
    }

    private void items(ForLoop loop) {
        generation.java().line(Generation.FILL + "items(");
        generation.expression(loop.items(), scope, "");
        generation.java().line("),");
    }

    private void key(ForLoop loop, Node.Hole hole) {
        Scope inner = scope.inner().with(loop.name());
        generation.java().line("(" + loop.parameter(inner) + ") ->");
        generation.expression(hole, inner, "");
        generation.java().line(",");
    }

    private void row(Tag tag, ForLoop loop) {
        Scope inner = scope.inner().with(loop.name());
        String canvas = loop.type().equals("var") ? inner.canvas() : Generation.CANVAS + " " + inner.canvas();
        generation.java().line("(" + loop.parameter(inner) + ", " + canvas + ") -> {");
        if (tag.isComponent()) {
            new ComponentWriter(generation, inner, around.inRow()).write(tag);
        } else {
            PieceWriter.write(generation, Nodes.of(tag), inner, around.inRow());
        }
        generation.java().line("});");
    }
}

package dev.lightspeed.processor.template;

import dev.lightspeed.processor.template.Node.Attribute;
import dev.lightspeed.processor.template.Node.Tag;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
        String call = key.isPresent()
                ? scope.canvas() + "." + witness + "each("
                : Generation.FILL.substring(0, Generation.FILL.length() - 1) + "." + witness + "each(" + scope.canvas()
                        + ", ";
        generation.expression(call + Generation.FILL + "items(", loop.items(), scope, "),");
        Scope keyScope = scope.inner().with(loop.name());
        key.ifPresent(hole -> generation.expression("(" + loop.parameter(keyScope) + ") -> ", hole, keyScope, ","));
        generation.maybe(() -> row(tag, loop, key.isPresent() && !keyScope.readsOutside() ? keyScope : null));
    }

    /** @param keyScope of a key that depends on nothing but the item */
    private void row(Tag tag, ForLoop loop, @Nullable Scope keyScope) {
        Scope inner = scope.inner().with(loop.name());
        String template = generation.nextTemplate();
        int components = generation.uses().size();
        String canvas = loop.type().equals("var") ? inner.canvas() : Generation.CANVAS + " " + inner.canvas();
        generation.java().line("(" + loop.parameter(inner) + ", " + canvas + ") -> {", loop.at());
        drawn(tag, inner);
        boolean itemOnly = !inner.readsOutside() && generation.uses().size() == components;
        boolean stays = !generation.isSketch() && keyScope != null && itemOnly && isFrozen(loop, keyScope, inner);
        generation.java().line(stays ? "}, " + template + ");" : "});");
    }

    /** A row is one piece: of the tag, of a component, or of the branch that is drawn where one always is. */
    private void drawn(Tag tag, Scope inner) {
        List<Tag> branches = Nodes.choice(tag);
        if (tag.isComponent()) {
            new ComponentWriter(generation, inner, around).write(tag);
        } else if (!branches.isEmpty()) {
            new BranchWriter(generation, inner, around).write(branches);
        } else {
            PieceWriter.write(generation, Nodes.of(tag), inner, around);
        }
    }

    private boolean isFrozen(ForLoop loop, Scope key, Scope row) {
        return generation
                .types()
                .declared(loop.type())
                .filter(type -> generation.stay(type, key, row))
                .isPresent();
    }
}

package dev.lightspeed.processor.template;

import dev.lightspeed.processor.template.Node.Tag;
import java.util.List;

/** Writes {@code :if} and what follows it as {@code if} and {@code else}: one of them fills the slot. */
final class BranchWriter {

    private final Generation generation;
    private final Scope scope;
    private final Surroundings around;

    BranchWriter(Generation generation, Scope scope, Surroundings around) {
        this.generation = generation;
        this.scope = scope;
        this.around = around;
    }

    void write(List<Tag> branches) {
        String otherwise = "";
        for (Tag branch : branches) {
            var condition = PieceWriter.condition(branch);
            if (condition.isPresent()) {
                generation.expression(otherwise + "if (", condition.get(), scope, ") {");
            } else {
                generation.java().line(otherwise + "{");
            }
            generation.maybe(() -> drawn(branch));
            otherwise = "} else ";
        }
        if (branches.get(branches.size() - 1).has(":else")) {
            generation.java().line("}");
        } else {
            generation
                    .java()
                    .line("} else {")
                    .line(scope.canvas() + ".nothing();")
                    .line("}");
        }
    }

    private void drawn(Tag branch) {
        if (branch.isComponent()) {
            new ComponentWriter(generation, scope, around).write(branch);
        } else {
            PieceWriter.write(generation, Nodes.of(branch), scope, around);
        }
    }
}

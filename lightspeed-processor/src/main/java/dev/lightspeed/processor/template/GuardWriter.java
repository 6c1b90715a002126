package dev.lightspeed.processor.template;

import dev.lightspeed.processor.event.Guard;
import dev.lightspeed.processor.template.Node.Attribute;
import dev.lightspeed.processor.template.Node.Tag;
import java.util.List;

/** Writes what lets javac check that the value of an expression can become what a handler takes. None of it is run. */
final class GuardWriter {

    private static final String VALUE = "$value";
    private static final String SENT = "$sent";

    private final Generation generation;
    private final Scope scope;

    GuardWriter(Generation generation, Scope scope) {
        this.generation = generation;
        this.scope = scope;
    }

    /** Fills the slot of an attribute, and checks its expression; false where there is nothing to check. */
    boolean fill(Attribute attribute) {
        List<Guard> guards = guards(attribute);
        if (guards.isEmpty()) {
            return false;
        }
        generation.java().line("{");
        check(attribute, guards);
        generation
                .java()
                .line(Generation.FILL + "attribute(" + scope.canvas() + ", " + VALUE + ");")
                .line("}");
        return true;
    }

    /** Checks the expressions that a component gets in attributes. */
    void check(Tag component) {
        for (Attribute attribute : component.attributes()) {
            List<Guard> guards = guards(attribute);
            if (!guards.isEmpty()) {
                generation.java().line("if (false) {");
                check(attribute, guards);
                generation.java().line("}");
            }
        }
    }

    /** The expression stands once, so that a mistake in it is said once. */
    private void check(Attribute attribute, List<Guard> guards) {
        attribute.hole().ifPresent(hole -> generation.expression("var " + VALUE + " = ", hole, scope, ";"));
        for (Guard guard : guards) {
            generation
                    .java()
                    .line("if (false) {")
                    .line(guard.type() + " " + SENT + " = " + VALUE + "; // " + guard.use())
                    .line("}");
        }
    }

    private List<Guard> guards(Attribute attribute) {
        return attribute.hole().map(generation::guards).orElse(List.of());
    }
}

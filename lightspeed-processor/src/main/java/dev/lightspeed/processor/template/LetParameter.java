package dev.lightspeed.processor.template;

import dev.lightspeed.processor.template.Node.Attribute;
import org.jspecify.annotations.Nullable;

/** {@code :let="Item item"}: what a slot calls the value that its component gives it. */
record LetParameter(int at, String type, String name) {

    /** The parameter; null if it is none, which is reported. */
    static @Nullable LetParameter read(Attribute attribute, Problems problems) {
        Declaration declared = Declaration.read(Declaration.text(attribute));
        if (declared == null || !declared.after().isEmpty()) {
            problems.error(attribute.at(), ":let takes a type and a name. Write :let=\"Item item\".");
            return null;
        }
        if (declared.isRefused(attribute.at(), problems)) {
            return null;
        }
        return new LetParameter(attribute.at(), declared.type(), declared.name());
    }

    /** The parameter of a lambda that takes the value. */
    String parameter(Scope scope) {
        return Declaration.parameter(type, name, scope);
    }
}

package dev.lightspeed.processor.template;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * The names that a part of a template has of its own, the canvas it is drawn on, and what its expressions read from outside.
 */
final class Scope {

    /** What the names of the generated class begin with. */
    static final String RESERVED = "canvas";

    private final @Nullable Scope outer;
    private final String canvas;
    private final Map<String, String> locals = new LinkedHashMap<>();
    private boolean readsOutside;

    private Scope(@Nullable Scope outer, String canvas) {
        this.outer = outer;
        this.canvas = canvas;
    }

    /** The scope of a whole template. */
    static Scope template() {
        return new Scope(null, "canvas");
    }

    /** The scope of a row or slot, which is drawn on a canvas that is handed to it. */
    Scope inner() {
        return new Scope(this, "canvas" + depth());
    }

    /** Makes a name known here and inside. The generated class has names of its own, which give way. */
    Scope with(String name) {
        boolean taken = name.equals("it") || name.startsWith(RESERVED);
        locals.put(name, taken ? name + "_" : name);
        return this;
    }

    /** The variable that holds the canvas. */
    String canvas() {
        return canvas;
    }

    int depth() {
        return outer == null ? 1 : outer.depth() + 1;
    }

    /** What the name of a local is in the generated class; empty if it is none. */
    Optional<String> local(String name) {
        String own = locals.get(name);
        if (own != null) {
            return Optional.of(own);
        }
        Optional<String> found = outer == null ? Optional.empty() : outer.local(name);
        found.ifPresent(local -> readsOutside = true);
        return found;
    }

    boolean isTaken(String name) {
        return locals.containsKey(name) || (outer != null && outer.isTaken(name));
    }

    void readsMember() {
        readsOutside = true;
        if (outer != null) {
            outer.readsMember();
        }
    }

    void readsStatic(Element member) {
        if (!member.getModifiers().contains(Modifier.FINAL) || !member.getKind().isField()) {
            readsMember();
        }
    }

    /** True when an expression in it used something that is not its own. */
    boolean readsOutside() {
        return readsOutside;
    }
}

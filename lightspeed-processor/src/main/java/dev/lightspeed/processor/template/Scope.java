package dev.lightspeed.processor.template;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * The names that a part of a template has of its own, the canvas it is drawn on, and what its expressions read from outside.
 */
final class Scope {

    /** The canvas of a method. With a dollar, as no author's name has. */
    static final String CANVAS = "$canvas";

    private final @Nullable Scope outer;
    private final String canvas;
    private final Set<String> packages;
    private final Map<String, String> locals = new LinkedHashMap<>();
    private final Set<String> calls = new HashSet<>();
    private boolean readsOutside;

    private Scope(@Nullable Scope outer, String canvas, Set<String> packages) {
        this.outer = outer;
        this.canvas = canvas;
        this.packages = packages;
    }

    /**
     * The scope of a whole template.
     *
     * @param packages what qualified names of the generated class begin with: a local of that name would hide them
     */
    static Scope template(Set<String> packages) {
        return new Scope(null, CANVAS, packages);
    }

    /** The scope of a row or slot, which is drawn on a canvas that is handed to it. */
    Scope inner() {
        return new Scope(this, CANVAS + depth(), packages);
    }

    /** Makes a name known here and inside. */
    Scope with(String name) {
        locals.put(name, packages.contains(name) ? name + "$" : name);
        return this;
    }

    /** The variable that holds the canvas. */
    String canvas() {
        return canvas;
    }

    private int depth() {
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

    boolean hasLocals() {
        return !locals.isEmpty() || (outer != null && outer.hasLocals());
    }

    void readsMember() {
        readsOutside = true;
        if (outer != null) {
            outer.readsMember();
        }
    }

    void readsStatic(Element member) {
        if (!member.getKind().isField() || !FrozenTypes.isConstant(member)) {
            readsMember();
        }
    }

    /** Notes the name of a method that is called on some object. */
    void calls(String method) {
        calls.add(method);
        if (outer != null) {
            outer.calls(method);
        }
    }

    /** The names of the methods that its expressions call on objects. */
    Set<String> calls() {
        return calls;
    }

    /** True when an expression in it used something that is not its own. */
    boolean readsOutside() {
        return readsOutside;
    }
}

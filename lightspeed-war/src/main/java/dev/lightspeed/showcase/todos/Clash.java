package dev.lightspeed.showcase.todos;

import java.util.Optional;

/** A change was made to something that had changed, or gone, in the meantime. Nothing was written. */
public class Clash extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Optional<Todo> theirs;

    Clash(Optional<Todo> theirs) {
        super("A to-do was changed by somebody else in the meantime.");
        this.theirs = theirs;
    }

    /** How it stands now; empty if it was deleted. */
    public Optional<Todo> theirs() {
        return theirs;
    }
}

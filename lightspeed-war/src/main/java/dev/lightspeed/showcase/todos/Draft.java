package dev.lightspeed.showcase.todos;

import java.util.Optional;

/**
 * A title that somebody is changing in their page.
 *
 * @param id      the to-do, or 0 once it was deleted elsewhere
 * @param version what the writer has seen of it
 * @param title   what they have typed
 * @param problem why it is not saved yet; empty if nothing is wrong
 */
record Draft(long id, int version, String title, String problem) {

    static Draft of(Todo todo) {
        return new Draft(todo.id(), todo.version(), todo.title(), "");
    }

    boolean of(long other) {
        return id == other;
    }

    boolean deleted() {
        return id == 0;
    }

    /** The same with what was typed, and what is wrong with it. */
    Draft refused(String typed, String why) {
        return new Draft(id, version, typed, why);
    }

    /** What was typed, set against how it stands now: saving again overwrites that knowingly. */
    Draft against(Optional<Todo> theirs, String typed) {
        return theirs.map(todo -> new Draft(
                        id,
                        todo.version(),
                        typed,
                        "Meanwhile this became “" + todo.title()
                                + "” in another page. Save again to put yours in its place."))
                .orElseGet(() -> orphaned(typed));
    }

    /** What was typed for a to-do that is gone. */
    Draft orphaned(String typed) {
        return new Draft(0, 0, typed, "Meanwhile this was deleted in another page. Save to add it again.");
    }
}

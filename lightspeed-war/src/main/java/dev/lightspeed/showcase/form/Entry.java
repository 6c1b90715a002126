package dev.lightspeed.showcase.form;

import dev.lightspeed.Default;
import dev.lightspeed.Templated;
import dev.lightspeed.story.Story;
import org.jspecify.annotations.Nullable;

/**
 * A field of the form, with what is wrong with it.
 *
 * @param visited true once something was typed into it
 */
@Templated
record Entry(Field field, boolean visited, @Nullable String problem) {

    @Story
    static Entry untouched() {
        return new Entry(Field.ALL.get(0), false, null);
    }

    @Story
    static Entry right() {
        return new Entry(Field.ALL.get(1), true, null);
    }

    @Story
    static Entry wrong(@Default("a whole number from 18 to 120") String problem) {
        return new Entry(Field.ALL.get(2), true, problem.isEmpty() ? null : problem);
    }
}

package dev.lightspeed.showcase.stories;

import dev.lightspeed.story.FoundStory;
import dev.lightspeed.story.StoryParameter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of the story shown, as a field of the page.
 *
 * @param story to tell it from a parameter of that name in another story
 */
record Setting(FoundStory story, StoryParameter parameter, Edits edits) {

    String key() {
        return story.id() + "/" + parameter.name();
    }

    String name() {
        return parameter.name();
    }

    String label() {
        String spaced = name().replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }

    String text() {
        return edits.text(parameter);
    }

    boolean isBox() {
        return parameter.kind() == StoryParameter.Kind.BOX;
    }

    boolean isOn() {
        return text().equals("true");
    }

    boolean isChoice() {
        return parameter.kind() == StoryParameter.Kind.CHOICE;
    }

    boolean isNumber() {
        return parameter.kind() == StoryParameter.Kind.NUMBER;
    }

    @Nullable
    String problem() {
        return edits.problem(parameter).orElse(null);
    }
}

package dev.lightspeed.showcase.stories;

import dev.lightspeed.story.FoundStory;
import dev.lightspeed.story.StoryParameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a reader has changed in a story: texts by the names of parameters. In an address each is {@code name:text}. Immutable.
 */
record Edits(Map<String, String> texts) {

    static final Edits NONE = new Edits(Map.of());

    Edits {
        texts = Map.copyOf(texts);
    }

    static Edits of(List<String> addressed) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String edit : addressed) {
            int colon = edit.indexOf(':');
            if (colon > 0) {
                texts.put(edit.substring(0, colon), edit.substring(colon + 1));
            }
        }
        return new Edits(texts);
    }

    /** In the order of the parameters; what is as the story begins is left out. */
    List<String> addressed(FoundStory story) {
        return story.parameters().stream()
                .filter(parameter -> !text(parameter).equals(parameter.initial()))
                .map(parameter -> parameter.name() + ":" + text(parameter))
                .toList();
    }

    String text(StoryParameter parameter) {
        return texts.getOrDefault(parameter.name(), parameter.initial());
    }

    /** What is wrong with the text of a parameter. */
    Optional<String> problem(StoryParameter parameter) {
        try {
            parameter.value(text(parameter));
            return Optional.empty();
        } catch (IllegalArgumentException misfit) {
            return Optional.ofNullable(misfit.getMessage());
        }
    }

    /** Those that the story takes. */
    Edits readable(FoundStory story) {
        Map<String, String> readable = new LinkedHashMap<>();
        story.parameters().stream()
                .filter(parameter -> problem(parameter).isEmpty())
                .forEach(parameter -> readable.put(parameter.name(), text(parameter)));
        return new Edits(readable);
    }
}

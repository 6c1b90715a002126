package dev.lightspeed.showcase.stories;

import dev.lightspeed.story.FoundStory;
import dev.lightspeed.story.Stories;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All stories of the showcase, found when the first of them is asked for. */
@ApplicationScoped
public class Storybook {

    private final Stories stories =
            Stories.find(Storybook.class.getClassLoader()).in("dev.lightspeed.showcase");

    /** The stories of a component. */
    record Shelf(String component, List<FoundStory> stories) {}

    Optional<FoundStory> find(String id) {
        return stories.find(id);
    }

    FoundStory first() {
        return stories.all().get(0);
    }

    /** Those whose name, or that of their component, has the text in it; without components that have none. */
    List<Shelf> shelves(String text) {
        String sought = text.strip().toLowerCase(Locale.ROOT);
        Map<String, List<FoundStory>> shelves = stories.all().stream()
                .filter(story -> (story.component() + " " + story.name())
                        .toLowerCase(Locale.ROOT)
                        .contains(sought))
                .collect(Collectors.groupingBy(FoundStory::component, LinkedHashMap::new, Collectors.toList()));
        return shelves.entrySet().stream()
                .map(shelf -> new Shelf(shelf.getKey(), shelf.getValue()))
                .toList();
    }
}

package dev.lightspeed.story;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** All stories that a class loader sees, by component, each component's in the order of its source. Immutable. */
public final class Stories {

    private final Map<String, FoundStory> byId = new LinkedHashMap<>();

    private Stories(Collection<FoundStory> found) {
        found.stream().sorted(Comparator.comparing(FoundStory::component)).forEach(this::add);
    }

    private void add(FoundStory story) {
        FoundStory other = byId.putIfAbsent(story.id(), story);
        if (other != null) {
            throw new IllegalStateException("Two stories are called \"" + story.id() + "\": " + other + " and " + story
                    + ". Give one of them another name.");
        }
    }

    /**
     * Reads the indices of all archives that the loader sees. Loads the classes that tell stories.
     *
     * @throws IllegalStateException if two stories are called alike, or one is not there any more
     */
    public static Stories find(ClassLoader loader) {
        return new Stories(new StoryIndex(loader).read());
    }

    /** Those of a package and of the packages below. */
    public Stories in(String packageName) {
        Predicate<FoundStory> inside = story -> (story.owner().getPackageName() + ".").startsWith(packageName + ".");
        return new Stories(byId.values().stream().filter(inside).toList());
    }

    public List<FoundStory> all() {
        return List.copyOf(byId.values());
    }

    /** The story with this {@link FoundStory#id}. */
    public Optional<FoundStory> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}

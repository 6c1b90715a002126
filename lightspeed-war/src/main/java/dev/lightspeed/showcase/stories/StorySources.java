package dev.lightspeed.showcase.stories;

import static dev.lightspeed.html.Html.each;

import dev.lightspeed.html.Html;
import dev.lightspeed.showcase.site.Sources;
import dev.lightspeed.story.FoundStory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** The files that a story is told in: its class, the component beside it, and the template. */
@ApplicationScoped
public class StorySources {

    private static final String ROOT = "dev.lightspeed.showcase.";

    @Inject
    Sources sources;

    Html of(FoundStory story) {
        String folder = story.owner().getPackageName().substring(ROOT.length()).replace('.', '/') + "/";
        List<String> files = Stream.of(
                        story.owner().getSimpleName() + ".java",
                        story.component() + ".java",
                        story.component() + ".html")
                .distinct()
                .map(folder::concat)
                .filter(Sources::has)
                .toList();
        return each(files, file -> file, sources::folded);
    }
}

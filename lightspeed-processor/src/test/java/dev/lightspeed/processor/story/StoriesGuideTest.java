package dev.lightspeed.processor.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.processor.Compilation;
import dev.lightspeed.story.FoundStory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Compiles the Java of the guide, and compares what it draws and what javac refuses. */
class StoriesGuideTest {

    private static final Path GUIDE = Path.of("../docs/guide/stories.md");
    private static final Pattern JAVA = Pattern.compile("```java\npackage shop;\n(.*?)```", Pattern.DOTALL);
    private static final Pattern REFUSED =
            Pattern.compile("```html\n(@Story.*?)```\n```text\n(.*?)```", Pattern.DOTALL);
    private static final Pattern PICTURE = Pattern.compile("```html\n(<.*?)```", Pattern.DOTALL);
    private static final Pattern TYPE = Pattern.compile("(?m)^public (?:class|record) (\\w+)");

    @Test
    void the_stories_of_the_guide_are_found_and_drawn() throws IOException {
        String guide = Files.readString(GUIDE);

        Compilation compiled = Compilation.of(sources(guide));

        assertThat(compiled.errors()).isEmpty();
        List<FoundStory> stories = Indexed.stories(compiled).all();
        assertThat(stories).extracting(FoundStory::id).containsExactly("Badge/any", "Badge/longText");
        assertThat(stories.get(1).name()).isEqualTo("Long text");
        assertThat(stories.get(0).draw())
                .hasToString(first(PICTURE, guide).group(1).strip());
    }

    @Test
    void what_the_guide_refuses_does_not_compile() throws IOException {
        String guide = Files.readString(GUIDE);
        Matcher refused = first(REFUSED, guide);
        String badge = sources(guide).get("shop.Badge").replaceFirst("(?s)    @Story\\(.*", refused.group(1) + "}");

        List<String> errors = Compilation.of(Map.of("shop.Badge", badge)).errors();

        assertThat(errors.stream().map(error -> error.replaceFirst("^shop/Badge.java:\\d+: ", "")))
                .containsExactlyElementsOf(refused.group(2).lines().toList());
    }

    private static Map<String, String> sources(String guide) {
        return JAVA.matcher(guide)
                .results()
                .map(block -> "package shop;\n" + block.group(1))
                .collect(Collectors.toMap(java -> "shop." + first(TYPE, java).group(1), java -> java));
    }

    private static Matcher first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        assertThat(found.find()).as(pattern.pattern()).isTrue();
        return found;
    }
}

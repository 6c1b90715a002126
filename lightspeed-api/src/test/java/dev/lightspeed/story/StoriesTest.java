package dev.lightspeed.story;

import static dev.lightspeed.html.Html.html;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lightspeed.Default;
import dev.lightspeed.html.Html;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoriesTest {

    enum Tone {
        CALM,
        VERY_LOUD
    }

    record Untemplated() {}

    static class BadgeStories {

        @Story("Any text")
        static Html any(
                @Default("New") String text,
                int count,
                @Default("very-loud") Tone tone,
                boolean closed,
                @Default("1.5") BigDecimal price) {
            return html("<b class={}>{} {} {} {}</b>", tone, text, count, closed, price);
        }

        @Story
        static final Html LONGEST = html("<b>long</b>");

        @Story
        static Untemplated untemplated() {
            return new Untemplated();
        }

        @Story
        static Html nothing() {
            return null;
        }

        @Story
        static Html broken() {
            return List.of(html("")).get(1);
        }
    }

    static class Badge {

        @Story
        static Html any() {
            return html("<i></i>");
        }
    }

    private static final String STORIES = BadgeStories.class.getName();

    @TempDir
    Path folder;

    @Test
    void a_class_beside_tells_the_stories_of_the_component() {
        Stories stories = indexed(STORIES + " any text count tone closed price", STORIES + " LONGEST");

        assertThat(stories.all()).extracting(FoundStory::id).containsExactly("Badge/any", "Badge/LONGEST");
        assertThat(stories.all()).extracting(FoundStory::name).containsExactly("Any text", "Longest");
        assertThat(stories.all()).hasToString("[" + STORIES + ".any, " + STORIES + ".LONGEST]");
    }

    @Test
    void a_story_begins_with_its_presets() {
        FoundStory any = any();

        assertThat(any.draw()).hasToString("<b class=\"VERY_LOUD\">New 0 false 1.5</b>");
        assertThat(any.parameters())
                .extracting(StoryParameter::initial)
                .containsExactly("New", "0", "VERY_LOUD", "false", "1.5");
    }

    @Test
    void a_story_is_drawn_with_other_values() {
        Html edited = any().draw(Map.of("text", "<Old>", "count", " 3 ", "tone", "CALM", "closed", "true"));

        assertThat(edited).hasToString("<b class=\"CALM\">&lt;Old&gt; 3 true 1.5</b>");
    }

    @Test
    void parameters_say_how_they_are_edited() {
        assertThat(any().parameters())
                .extracting(StoryParameter::kind)
                .containsExactly(
                        StoryParameter.Kind.TEXT,
                        StoryParameter.Kind.NUMBER,
                        StoryParameter.Kind.CHOICE,
                        StoryParameter.Kind.BOX,
                        StoryParameter.Kind.NUMBER);
        assertThat(any().parameters().get(2).choices()).containsExactly("CALM", "VERY_LOUD");
    }

    @Test
    void a_text_that_is_no_value_is_refused_with_what_is() {
        assertRefused("count", "many", "count got \"many\". It takes a whole number.");
        assertRefused("count", "", "count got \"\". It takes a whole number.");
        assertRefused("price", "cheap", "price got \"cheap\". It takes a number.");
        assertRefused("closed", "yes", "closed got \"yes\". It takes true or false.");
        assertRefused("tone", "shrill", "tone got \"shrill\". It takes CALM, VERY_LOUD.");
    }

    private void assertRefused(String parameter, String text, String message) {
        assertThatThrownBy(() -> any().draw(Map.of(parameter, text)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void a_record_without_a_template_cannot_be_drawn() {
        FoundStory story = indexed(STORIES + " untemplated").all().get(0);

        assertThatThrownBy(story::draw)
                .hasMessage(
                        STORIES + ".untemplated: " + Untemplated.class.getName()
                                + " has no template. Annotate it with @Templated, and let javac run Lightspeed's annotation processor.");
    }

    @Test
    void nothing_cannot_be_drawn() {
        FoundStory story = indexed(STORIES + " nothing").all().get(0);

        assertThatThrownBy(story::draw)
                .hasMessage(STORIES + ".nothing: a story gives Html or a component, but this gave null.");
    }

    @Test
    void what_a_story_throws_comes_out_as_it_is() {
        FoundStory story = indexed(STORIES + " broken").all().get(0);

        assertThatThrownBy(story::draw)
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasNoCause();
    }

    @Test
    void stories_of_other_packages_are_left_out() {
        Stories stories = indexed(STORIES + " LONGEST");

        assertThat(stories.in("dev.lightspeed").all()).hasSize(1);
        assertThat(stories.in("dev.lightspeed.story").all()).hasSize(1);
        assertThat(stories.in("dev.light").all()).isEmpty();
    }

    @Test
    void two_stories_of_one_id() {
        assertThatThrownBy(() -> indexed(STORIES + " any a b c d e", Badge.class.getName() + " any"))
                .hasMessage("Two stories are called \"Badge/any\": " + STORIES + ".any and " + Badge.class.getName()
                        + ".any. Give one of them another name.");
    }

    @Test
    void an_index_that_is_older_than_the_classes() {
        assertThatThrownBy(() -> indexed(STORIES + " gone"))
                .hasMessage("META-INF/lightspeed/stories names the story " + STORIES
                        + ".gone, which is not there. Build with clean.");
        assertThatThrownBy(() -> indexed("shop.Gone any"))
                .hasMessage(
                        "META-INF/lightspeed/stories names the story shop.Gone.any, which is not there. Build with clean.");
    }

    private FoundStory any() {
        return indexed(STORIES + " any text count tone closed price").all().get(0);
    }

    private Stories indexed(String... lines) {
        URL index = write(lines);
        return Stories.find(new ClassLoader(StoriesTest.class.getClassLoader()) {
            @Override
            public Enumeration<URL> getResources(String name) {
                return Collections.enumeration(name.equals("META-INF/lightspeed/stories") ? List.of(index) : List.of());
            }
        });
    }

    private URL write(String... lines) {
        try {
            return Files.write(folder.resolve("stories"), List.of(lines))
                    .toUri()
                    .toURL();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

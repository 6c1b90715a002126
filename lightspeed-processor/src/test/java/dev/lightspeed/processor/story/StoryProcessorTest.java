package dev.lightspeed.processor.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lightspeed.processor.Compilation;
import dev.lightspeed.story.FoundStory;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StoryProcessorTest {

    private static final String INDEX = "META-INF/lightspeed/stories";

    private static final String BADGE = """
            package shop;

            import dev.lightspeed.Default;
            import dev.lightspeed.Templated;
            import dev.lightspeed.html.Html;
            import dev.lightspeed.story.Story;
            import java.util.List;

            @Templated("<b class={tone.name()}>{text} {count}</b>")
            record Badge(String text, int count, Tone tone) {
                enum Tone { CALM, LOUD }
            %s
            }
            """;

    private static Compilation badge(String stories) {
        return Compilation.of(Map.of("shop.Badge", BADGE.formatted(stories)));
    }

    private static void says(String story, String... errors) {
        assertThat(badge(story).errors()).containsExactly(errors);
    }

    @Test
    void the_index_lists_stories_in_the_order_of_the_source_with_their_parameters() {
        Compilation compiled = badge("""
                @Story("Empty") static Badge zero() { return new Badge("", 0, Tone.CALM); }
                @Story static Badge any(@Default("New") String text, int count, Tone tone) { return new Badge(text, count, tone); }
                @Story static final Badge LOUD = new Badge("Sale", 3, Tone.LOUD);
                """);

        assertThat(compiled.errors()).isEmpty();
        assertThat(compiled.resource(INDEX)).isEqualTo("""
                shop.Badge zero
                shop.Badge any text count tone
                shop.Badge LOUD
                """);
    }

    @Test
    void what_is_listed_is_found_and_drawn() {
        Compilation compiled = badge("""
                @Story("Empty") static Badge zero() { return new Badge("", 0, Tone.CALM); }
                @Story private static Html anyText(@Default("New") String text, @Default("2") int count, @Default("loud") Tone tone) {
                    return BadgeTemplate.TEMPLATE.of(new Badge(text, count, tone));
                }
                """);

        List<FoundStory> stories = Indexed.stories(compiled).all();

        assertThat(stories).extracting(FoundStory::id).containsExactly("Badge/zero", "Badge/anyText");
        assertThat(stories).extracting(FoundStory::name).containsExactly("Empty", "Any text");
        assertThat(stories)
                .extracting(story -> story.draw().toString())
                .containsExactly("<b class=\"CALM\"> 0</b>", "<b class=\"LOUD\">New 2</b>");
    }

    @Test
    void an_application_without_stories_has_no_index() {
        Compilation compiled = badge("");

        assertThat(compiled.errors()).isEmpty();
        assertThatThrownBy(() -> compiled.resource(INDEX)).hasMessageStartingWith("Nothing generated " + INDEX);
    }

    @Test
    void a_story_that_needs_an_object() {
        says(
                "@Story Badge any() { return this; }",
                "shop/Badge.java:12: shop.Badge.any: a story is told without an object. Make it static.");
    }

    @Test
    void a_story_that_gives_nothing_to_draw() {
        says(
                "@Story static int any() { return 1; }",
                "shop/Badge.java:12: shop.Badge.any: a story gives a component, which is a record with @Templated, or Html,"
                        + " but this gives int.");
    }

    @Test
    void a_parameter_that_nobody_can_edit() {
        says(
                "@Story static Badge any(List<String> words) { return new Badge(\"\", 0, Tone.CALM); }",
                "shop/Badge.java:12: shop.Badge.any: nobody can edit words, a java.util.List<java.lang.String>."
                        + " A parameter of a story is a text (String), a number (int, long, double, BigDecimal), a boolean or an enum.");
    }

    @Test
    void a_preset_that_does_not_fit() {
        says(
                "@Story static Badge any(@Default(\"shrill\") Tone tone, @Default(\"two\") int count, @Default(\"yes\") boolean on) {"
                        + " return new Badge(\"\", count, tone); }",
                "shop/Badge.java:12: shop.Badge.any: @Default(\"shrill\") of tone. It takes CALM, LOUD.",
                "shop/Badge.java:12: shop.Badge.any: @Default(\"two\") of count. It takes a whole number.",
                "shop/Badge.java:12: shop.Badge.any: @Default(\"yes\") of on. It takes true or false.");
    }

    @Test
    void two_stories_called_alike() {
        says(
                """
                @Story("Any") static Badge one() { return new Badge("", 0, Tone.CALM); }
                @Story("Any") static Badge two() { return new Badge("", 0, Tone.CALM); }
                @Story static Badge one(int count) { return new Badge("", count, Tone.CALM); }
                """,
                "shop/Badge.java:13: shop.Badge: two stories are called \"Any\". Give one of them another name.",
                "shop/Badge.java:14: shop.Badge: two stories are called \"one\". Give one of them another name.");
    }
}

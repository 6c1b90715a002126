package dev.lightspeed.test.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lightspeed.story.Stories;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;

class StoryTestsTest {

    @TempDir
    Path folder;

    private List<DynamicNode> tests(Stories stories) {
        Pictures pictures = new Pictures(folder, PictureMode.WRITE);
        return new StoryTests(Told.PACKAGE, stories, pictures).tests().toList();
    }

    @Test
    void each_story_has_its_tests() {
        List<DynamicNode> tests = tests(Told.stories("threeItems", "counting"));

        assertThat(names("", tests))
                .containsExactly(
                        "/List/Three items/is drawn",
                        "/List/Three items/is accessible",
                        "/List/Three items/is as in its picture",
                        "/List/Counting/is drawn",
                        "/List/Counting/is accessible",
                        "/List/Counting/is as in its picture",
                        "/pictures without a story");
    }

    private static List<String> names(String path, List<? extends DynamicNode> nodes) {
        List<String> names = new ArrayList<>();
        for (DynamicNode node : nodes) {
            String name = path + "/" + node.getDisplayName();
            if (node instanceof DynamicContainer container) {
                names.addAll(names(name, container.getChildren().toList()));
            } else {
                names.add(name);
            }
        }
        return names;
    }

    @Test
    void an_application_without_stories_fails() {
        assertThatThrownBy(() -> tests(Told.stories()))
                .isInstanceOf(AssertionFailedError.class)
                .hasMessage(
                        "StoryTests: no class in \"dev.lightspeed.test.story\" tells a story."
                                + " Annotate a static method with @Story, and let javac run Lightspeed's annotation processor.");
    }

    @Test
    void a_story_with_lists_and_attributes_is_drawn_on_a_page() {
        assertThatCode(() -> new DrawnStory(Told.story("threeItems")).check()).doesNotThrowAnyException();
    }

    @Test
    void a_story_that_differs_from_drawing_to_drawing_fails() {
        Told.ListStories.drawn = 0;

        assertThatThrownBy(() -> new DrawnStory(Told.story("counting")).check())
                .isInstanceOf(AssertionFailedError.class)
                .hasMessage("""
                        List/counting is not drawn twice alike, first (-), then (+):
                        - <p>1</p>
                        + <p>2</p>
                        Give dev.lightspeed.test.story.Told$ListStories.counting constants: no clock, no random number, no set without an order.""");
    }

    @Test
    void a_story_that_is_another_on_a_page_fails() {
        assertThatThrownBy(() -> new DrawnStory(Told.story("torn")).check())
                .isInstanceOf(AssertionFailedError.class)
                .hasMessage("""
                        List/torn is not on a page (+) as it is plain (-):
                        - <p>PlainCanvas</p>
                        + <p>PageCanvas</p>
                        """);
    }

    @Test
    void a_story_whose_slots_a_browser_does_not_find_fails() {
        assertThatThrownBy(() -> new DrawnStory(Told.story("unfinished")).check())
                .isInstanceOf(AssertionFailedError.class)
                .hasMessage(
                        "List/unfinished: a browser does not find the 2 slots of its page again."
                                + " dev.lightspeed.test.story.Told$ListStories.unfinished draws what no template holds; let it draw html(...).");
    }

    @Test
    void a_story_that_is_not_accessible_fails() {
        assertThatThrownBy(() -> new AccessibleStory(Told.story("pictureWithoutWords")).check())
                .isInstanceOf(AssertionFailedError.class)
                .hasMessage("""
                        List/pictureWithoutWords is not accessible:
                        <img src="/line.png">: has no text in place of it. Say what it shows in alt; where it only decorates, write alt="". (WCAG 1.1.1)
                        """);
    }
}

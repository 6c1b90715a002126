package dev.lightspeed.test.story;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.lightspeed.story.FoundStory;
import dev.lightspeed.story.Stories;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.opentest4j.AssertionFailedError;

/**
 * Tests of all stories of an application, in one line of it:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> stories() {
 *     return StoryTests.in("shop").tests();
 * }
 * }</pre>
 *
 * <p>Each story is drawn as a page and as plain HTML, checked for accessibility, and compared with its picture, a file below {@code
 * src/test/resources/stories}. A picture that is missing is written, and the test says so; in continuous integration, where {@code CI}
 * is set, it fails. {@code -Dlightspeed.stories=accept} writes all pictures as the stories are now.
 */
public final class StoryTests {

    private static final Path PICTURES = Path.of("src", "test", "resources", "stories");

    private final String packageName;
    private final Stories stories;
    private final Pictures pictures;

    StoryTests(String packageName, Stories stories, Pictures pictures) {
        this.packageName = packageName;
        this.stories = stories.in(packageName);
        this.pictures = pictures;
    }

    /** Of the stories in a package and the packages below, main and test classes alike. */
    public static StoryTests in(String packageName) {
        PictureMode mode = PictureMode.of(System.getProperty(PictureMode.PROPERTY), System.getenv());
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return new StoryTests(packageName, Stories.find(loader), new Pictures(PICTURES, mode));
    }

    /**
     * A container for each component with one for each of its stories, and a test for pictures without a story.
     *
     * @throws AssertionFailedError if there are no stories
     */
    public Stream<DynamicNode> tests() {
        if (stories.all().isEmpty()) {
            throw new AssertionFailedError(
                    "StoryTests: no class in \"" + packageName
                            + "\" tells a story. Annotate a static method with @Story, and let javac run Lightspeed's annotation processor.");
        }
        Map<String, List<FoundStory>> components = stories.all().stream()
                .collect(Collectors.groupingBy(FoundStory::component, LinkedHashMap::new, Collectors.toList()));
        return Stream.concat(
                components.entrySet().stream()
                        .map(each -> dynamicContainer(
                                each.getKey(), each.getValue().stream().map(this::tests))),
                Stream.of(dynamicTest(
                        "pictures without a story", () -> pictures.compareAll(packageName, stories.all()))));
    }

    private DynamicNode tests(FoundStory story) {
        return dynamicContainer(
                story.name(),
                Stream.of(
                        dynamicTest("is drawn", () -> new DrawnStory(story).check()),
                        dynamicTest("is accessible", () -> new AccessibleStory(story).check()),
                        dynamicTest("is as in its picture", () -> pictures.compare(story))));
    }
}

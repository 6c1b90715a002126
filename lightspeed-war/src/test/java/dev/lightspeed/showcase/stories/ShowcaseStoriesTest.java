package dev.lightspeed.showcase.stories;

import dev.lightspeed.test.story.StoryTests;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

class ShowcaseStoriesTest {

    @TestFactory
    Stream<DynamicNode> stories() {
        return StoryTests.in("dev.lightspeed.showcase").tests();
    }
}

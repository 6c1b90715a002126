package dev.lightspeed.test.story;

import dev.lightspeed.story.FoundStory;
import dev.lightspeed.test.aria.Accessibility;
import dev.lightspeed.test.aria.Finding;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.opentest4j.AssertionFailedError;

/** Whether people who cannot see a story, or have no mouse, can use it. */
final class AccessibleStory {

    private final FoundStory story;

    AccessibleStory(FoundStory story) {
        this.story = story;
    }

    void check() {
        List<Finding> findings = Accessibility.ofPart(
                Jsoup.parseBodyFragment(story.draw().plain("")).body());
        if (!findings.isEmpty()) {
            throw new AssertionFailedError(story.id() + " is not accessible:\n"
                    + findings.stream().map(finding -> finding + "\n").collect(Collectors.joining()));
        }
    }
}

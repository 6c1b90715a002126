package dev.lightspeed.showcase.stories;

import dev.lightspeed.story.FoundStory;
import dev.lightspeed.test.aria.Accessibility;
import dev.lightspeed.test.aria.Finding;
import dev.lightspeed.test.story.PrettyHtml;
import java.util.List;
import org.jsoup.Jsoup;

/**
 * What a story came to.
 *
 * @param html     readable, without markers
 * @param findings what keeps people from using it
 * @param failure  what it threw; empty if all is well
 */
record Result(String html, List<String> findings, String failure) {

    static final Result NONE = new Result("", List.of(), "");

    static Result of(FoundStory story, Edits edits) {
        try {
            String html = story.draw(edits.texts()).plain("");
            return new Result(PrettyHtml.of(html), findings(html), "");
        } catch (RuntimeException thrown) {
            return new Result("", List.of(), thrown.toString());
        }
    }

    private static List<String> findings(String html) {
        return Accessibility.ofPart(Jsoup.parseBodyFragment(html).body()).stream()
                .map(Finding::toString)
                .toList();
    }
}

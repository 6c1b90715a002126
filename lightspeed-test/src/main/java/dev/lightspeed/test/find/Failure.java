package dev.lightspeed.test.find;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.opentest4j.AssertionFailedError;

/**
 * The text of a failure: a sentence, the elements that it is about or that were meant, the page around the place, the last
 * messages.
 *
 * @param sentence without the page before it and the full stop after it
 * @param places   marked in the outline
 */
record Failure(Scene scene, String sentence, Listing listing, List<Element> places) {

    AssertionFailedError error() {
        return new AssertionFailedError(text());
    }

    /** For tools that show a difference. */
    AssertionFailedError error(Object expected, Object actual) {
        return new AssertionFailedError(text(), expected, actual);
    }

    private String text() {
        List<String> lines = new ArrayList<>();
        lines.add(scene.url() + ": " + sentence + '.');
        section(lines, listing.heading(), listing.lines());
        if (!places.isEmpty()) section(lines, "The page:", Outline.around(scene, places));
        section(lines, "Last messages:", scene.messages());
        return String.join("\n", lines);
    }

    private static void section(List<String> lines, String heading, List<String> content) {
        if (content.isEmpty()) return;
        lines.add(heading);
        content.forEach(line -> lines.add("  " + line));
    }
}

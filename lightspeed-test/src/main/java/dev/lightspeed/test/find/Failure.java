package dev.lightspeed.test.find;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.opentest4j.AssertionFailedError;

/**
 * The text of a failure: a sentence, the nearest matches, the page around the place, the last messages.
 *
 * @param sentence without the page before it and the full stop after it
 * @param nearest  one line each
 * @param places   marked in the outline
 */
record Failure(Scene scene, String sentence, String advice, List<String> nearest, List<Element> places) {

    Failure(Scene scene, String sentence, List<String> nearest, List<Element> places) {
        this(scene, sentence, "", nearest, places);
    }

    Failure advising(String words) {
        return new Failure(scene, sentence, words, nearest, places);
    }

    AssertionFailedError error() {
        return new AssertionFailedError(text());
    }

    /** For tools that show a difference. */
    AssertionFailedError error(Object expected, Object actual) {
        return new AssertionFailedError(text(), expected, actual);
    }

    private String text() {
        List<String> lines = new ArrayList<>();
        lines.add(scene.url() + ": " + sentence + '.' + (advice.isEmpty() ? "" : ' ' + advice));
        section(lines, "Nearest:", nearest);
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

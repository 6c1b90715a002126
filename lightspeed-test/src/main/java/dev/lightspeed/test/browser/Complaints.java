package dev.lightspeed.test.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What pages complain of: scripts that threw, promises that nobody heard fail, broken content security policies, requests that
 * failed, and the console's warnings and errors. Each is a line that begins with its kind.
 */
final class Complaints {

    private static final Set<String> KINDS = Set.of("warning", "error");

    /** A page that is left gives up what it was still asking for; the console tells of what a policy forbids. */
    private static final Set<String> TOLD_ELSEWHERE = Set.of("net::ERR_ABORTED", "csp");

    private final List<String> expected = new ArrayList<>();
    private final List<String> tolerated = new ArrayList<>();
    private final List<String> heard = new ArrayList<>();

    void of(BrowserContext visitor) {
        visitor.onConsoleMessage(this::consoleMessage);
        visitor.onWebError(thrown -> heard.add("thrown: " + firstLine(thrown.error())));
        visitor.onRequestFailed(this::requestFailed);
    }

    void expect(String part) {
        expected.add(part);
    }

    void tolerate(String part) {
        tolerated.add(part);
    }

    void add(List<String> complaints) {
        heard.addAll(complaints);
    }

    List<String> unexpected() {
        return heard.stream()
                .filter(text ->
                        Stream.concat(expected.stream(), tolerated.stream()).noneMatch(text::contains))
                .toList();
    }

    /** What was expected, and no page has complained of yet. */
    List<String> missing() {
        return expected.stream()
                .filter(part -> heard.stream().noneMatch(text -> text.contains(part)))
                .toList();
    }

    /** What is wrong with them, in words for the test's author; empty if nothing is. */
    String verdict() {
        return told(
                        unexpected(),
                        "the pages complained",
                        "Mend what they complain of; or say browser.expect(\"a part of the line\") in the test that provokes it.")
                + told(
                        missing(),
                        "the pages did not complain of what the test expects",
                        "Take its browser.expect(...) away; or say browser.tolerate(...) of what they complain of at times.");
    }

    private static String told(List<String> lines, String what, String remedy) {
        return lines.isEmpty() ? "" : "Browser: " + what + ":\n  " + String.join("\n  ", lines) + "\n" + remedy + "\n";
    }

    private void consoleMessage(ConsoleMessage message) {
        // A page without an icon is asked for one by the browser itself.
        if (!KINDS.contains(message.type()) || message.location().contains("/favicon.ico")) {
            return;
        }
        // The request tells of itself, with its address.
        if (!message.text().startsWith("Failed to load resource: net::")) {
            heard.add(kind(message) + ": " + message.text() + " (" + message.location() + ")");
        }
    }

    private static String kind(ConsoleMessage message) {
        return message.text().contains("Content Security Policy") ? "policy" : message.type();
    }

    private void requestFailed(Request request) {
        if (!TOLD_ELSEWHERE.contains(request.failure())) {
            heard.add("request: " + request.method() + " " + request.url() + " failed: " + request.failure());
        }
    }

    // The rest is the stack, with addresses and columns.
    private static String firstLine(String error) {
        return error.lines().findFirst().orElse(error);
    }
}

package dev.lightspeed.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What pages complain of: scripts that threw, and the console's warnings and errors, which tell broken content policies too. */
final class Complaints {

    private static final Set<String> KINDS = Set.of("warning", "error");

    private final List<String> expected = new ArrayList<>();
    private final List<String> heard = new ArrayList<>();

    void of(BrowserContext visitor) {
        visitor.onConsoleMessage(this::consoleMessage);
        visitor.onWebError(thrown -> heard.add("thrown: " + thrown.error()));
    }

    void expect(String part) {
        expected.add(part);
    }

    List<String> unexpected() {
        return heard.stream()
                .filter(text -> expected.stream().noneMatch(text::contains))
                .toList();
    }

    private void consoleMessage(ConsoleMessage message) {
        // A page without an icon is asked for one by the browser itself.
        if (KINDS.contains(message.type()) && !message.location().contains("/favicon.ico")) {
            heard.add(message.type() + ": " + message.text() + " (" + message.location() + ")");
        }
    }
}

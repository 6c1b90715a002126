package dev.lightspeed.test.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocket;
import java.util.ArrayList;
import java.util.List;

/**
 * The messages between a tab and its server, over all sockets that the tab opened, in order. Complete up to what the last call
 * of Playwright has seen: wait for something first, as {@link Live#settled} does.
 */
public final class Messages {

    private final List<String> story = new ArrayList<>();
    private final List<String> up = new ArrayList<>();
    private final List<String> down = new ArrayList<>();

    Messages(Page page) {
        page.onWebSocket(this::opened);
    }

    private void opened(WebSocket socket) {
        story.add("opened");
        socket.onClose(closed -> story.add("closed"));
        socket.onSocketError(error -> story.add("failed: " + error));
        socket.onFrameSent(frame -> add(up, "up", frame.text()));
        socket.onFrameReceived(frame -> add(down, "down", frame.text()));
    }

    private void add(List<String> messages, String way, String text) {
        messages.add(text);
        story.add(way + " " + text);
    }

    /** The messages to the server that begin so: {@code ["e"}. */
    public List<String> up(String start) {
        return up.stream().filter(text -> text.startsWith(start)).toList();
    }

    /** The messages from the server that begin so. */
    public List<String> down(String start) {
        return down.stream().filter(text -> text.startsWith(start)).toList();
    }

    /** How each connection was joined: adopt, resume or rejoin. */
    public List<String> joins() {
        return down("[\"hello\"").stream()
                .map(text -> text.replaceAll(".*\"mode\":\"(\\w+)\".*", "$1"))
                .toList();
    }

    /** The word by which the server finds the session of this page, from its last answer to a hello; empty before. */
    String word() {
        List<String> hellos = down("[\"hello\"");
        return hellos.isEmpty() ? "" : hellos.get(hellos.size() - 1).replaceAll(".*\"resume\":\"([^\"]*)\".*", "$1");
    }

    /** All that happened, a line each. */
    @Override
    public String toString() {
        return String.join("\n", story);
    }
}

package dev.lightspeed.test.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The messages between a tab and its server, over all sockets that the tab opened, in order. Complete up to what the last call
 * of Playwright has seen: wait for something first, as {@link Live#settled} does.
 */
public final class Messages {

    private final List<String> story = new ArrayList<>();
    private final List<String> up = new ArrayList<>();
    private final List<String> down = new ArrayList<>();

    /** The newest word that finds a session, by the token of the document that joined it. */
    private final Map<String, String> words = new HashMap<>();

    Messages(Page page) {
        page.onWebSocket(this::opened);
    }

    private void opened(WebSocket socket) {
        story.add("opened");
        socket.onClose(closed -> story.add("closed"));
        socket.onSocketError(error -> story.add("failed: " + error));
        socket.onFrameSent(frame -> add(up, "up", frame.text()));
        socket.onFrameReceived(frame -> add(down, "down", frame.text()));
        learnWords(socket);
    }

    // A tab has several documents: frames, and what was shown before.
    private void learnWords(WebSocket socket) {
        String[] token = {""};
        socket.onFrameSent(frame -> token[0] = isHello(frame.text()) ? field("token", frame.text()) : token[0]);
        socket.onFrameReceived(frame -> {
            if (isHello(frame.text())) {
                words.put(token[0], field("resume", frame.text()));
            }
        });
    }

    private static boolean isHello(String text) {
        return text.startsWith("[\"hello\"");
    }

    private static String field(String name, String hello) {
        return hello.replaceAll(".*\"" + name + "\":\"([^\"]*)\".*", "$1");
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
        return down.stream()
                .filter(Messages::isHello)
                .map(hello -> field("mode", hello))
                .toList();
    }

    /** The word by which the server finds the session of a document, from its last answer to a hello; empty before. */
    String word(String token) {
        return words.getOrDefault(token, "");
    }

    /** All that happened, a line each. */
    @Override
    public String toString() {
        return String.join("\n", story);
    }
}

package dev.lightspeed.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocket;
import java.util.ArrayList;
import java.util.List;

/** The messages between a tab and its server, over all sockets that the tab opened, in order. */
final class Frames {

    private final List<String> up = new ArrayList<>();
    private final List<String> down = new ArrayList<>();

    Frames(Page page) {
        page.onWebSocket(this::opened);
    }

    private void opened(WebSocket socket) {
        socket.onFrameSent(frame -> up.add(frame.text()));
        socket.onFrameReceived(frame -> down.add(frame.text()));
    }

    /** The messages to the server that begin so: {@code ["e"}. */
    List<String> up(String start) {
        return up.stream().filter(text -> text.startsWith(start)).toList();
    }

    /** The messages from the server that begin so. */
    List<String> down(String start) {
        return down.stream().filter(text -> text.startsWith(start)).toList();
    }

    /** How each connection was joined: adopt, resume or rejoin. */
    List<String> joins() {
        return down("[\"hello\"").stream()
                .map(text -> text.replaceAll(".*\"mode\":\"(\\w+)\".*", "$1"))
                .toList();
    }
}

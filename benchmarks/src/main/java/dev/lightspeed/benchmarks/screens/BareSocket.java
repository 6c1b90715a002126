package dev.lightspeed.benchmarks.screens;

import jakarta.websocket.CloseReason;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.MessageHandler;
import jakarta.websocket.Session;
import org.jspecify.annotations.Nullable;

/**
 * What a socket costs without us: sends back what it gets, from a thread of the pool. Told {@code follow}, it is sent ticks; told {@code rows}, it holds the
 * rows of W2.
 *
 * <p>Public only because Tyrus calls it by reflection (seen on Payara Micro 6.2025.10).
 */
public final class BareSocket extends Endpoint {

    private final BareFollowers all;

    @SuppressWarnings("unused") // Held, to be weighed.
    private @Nullable Items rows;

    BareSocket(BareFollowers all) {
        this.all = all;
    }

    @Override
    public void onOpen(Session socket, EndpointConfig config) {
        socket.setMaxIdleTimeout(0);
        socket.addMessageHandler(String.class, (MessageHandler.Whole<String>) text -> received(text, socket));
    }

    private void received(String text, Session socket) {
        switch (text) {
            case "follow" -> all.follow(socket);
            case "rows" -> rows = new Items(W2View.ROWS);
            default -> all.send(socket, text);
        }
    }

    @Override
    public void onClose(Session socket, CloseReason reason) {
        all.leave(socket);
    }
}

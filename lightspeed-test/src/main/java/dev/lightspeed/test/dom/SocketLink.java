package dev.lightspeed.test.dom;

import dev.lightspeed.test.dom.connection.Transport.Link;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** A link over a socket of the network. */
record SocketLink(Network.Socket socket) implements Link {

    /** What hears of a socket, as tasks of its tab. */
    record Listeners(Consumer<String> text, IntConsumer closed) {}

    @Override
    public void send(String text) {
        socket.send(text);
    }

    @Override
    public void close(int code) {
        socket.close(code);
    }
}

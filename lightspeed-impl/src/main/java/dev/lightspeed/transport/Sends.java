package dev.lightspeed.transport;

import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.SendHandler;
import jakarta.websocket.server.ServerContainer;

/** Starts a send in the way that suits the server. */
@FunctionalInterface
interface Sends {

    /** As the specification has it. */
    Sends PLAIN = RemoteEndpoint.Async::sendText;

    void start(RemoteEndpoint.Async remote, String text, SendHandler done);

    /** What suits the server behind the container. */
    static Sends of(ServerContainer container) {
        return container.getClass().getName().startsWith("org.glassfish.tyrus")
                ? new QuietSends(Thread.currentThread().getContextClassLoader())
                : PLAIN;
    }
}

package dev.lightspeed.server;

import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.SendHandler;
import jakarta.websocket.server.ServerContainer;
import java.util.concurrent.Executor;

/** Starts sends, and closes, in the way that suits the server. */
@FunctionalInterface
public interface Sends {

    /** As the specification has it. */
    Sends PLAIN = RemoteEndpoint.Async::sendText;

    /**
     * Starts the send of a message; no other is under way.
     *
     * @param done called once, perhaps before this returns
     */
    void start(RemoteEndpoint.Async remote, String text, SendHandler done);

    /**
     * Runs soon what closes a socket, if nobody has by then. It may block.
     *
     * @param talking whether its browser is likely to say something just now
     */
    default void close(Runnable closing, boolean talking, Executor threads) {
        threads.execute(closing);
    }

    /** Whether a socket is better closed by the thread that brings its messages, if one comes before {@link #close} does it. */
    default boolean closesWhileReading() {
        return false;
    }

    /** What suits the server behind the container; called while the application starts and its class loader is the thread's. */
    static Sends of(ServerContainer container) {
        return container.getClass().getName().startsWith("org.glassfish.tyrus")
                ? new QuietSends(Thread.currentThread().getContextClassLoader())
                : PLAIN;
    }
}

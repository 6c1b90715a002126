package dev.lightspeed.benchmarks;

import jakarta.websocket.Endpoint;
import jakarta.websocket.MessageHandler;
import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.SendHandler;
import jakarta.websocket.SendResult;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpointConfig;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A socket that goes nowhere, and holds next to nothing. One is used at a time: they share a queue for what they are sent. */
final class FakeSocket implements InvocationHandler {

    private static final BlockingQueue<String> SENT = new LinkedBlockingQueue<>();

    private static final RemoteEndpoint.Async REMOTE =
            FakeServer.stub(RemoteEndpoint.Async.class, (method, arguments) -> {
                if (method.equals("sendText")) {
                    SENT.add((String) Objects.requireNonNull(arguments[0]));
                    ((SendHandler) Objects.requireNonNull(arguments[1])).onResult(new SendResult());
                }
                return null;
            });

    private @Nullable Map<String, Object> properties;
    private MessageHandler.@Nullable Whole<String> handler;

    static FakeSocket open(ServerEndpointConfig config) throws InstantiationException {
        FakeSocket socket = new FakeSocket();
        socket.properties = Map.copyOf(config.getUserProperties());
        Session session = (Session)
                Proxy.newProxyInstance(FakeSocket.class.getClassLoader(), new Class<?>[] {Session.class}, socket);
        config.getConfigurator().getEndpointInstance(Endpoint.class).onOpen(session, config);
        socket.properties = null;
        return socket;
    }

    @Override
    @SuppressWarnings("unchecked") // Whoever takes texts is added for texts.
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) {
        return switch (method.getName()) {
            case "getUserProperties" -> properties;
            case "getAsyncRemote" -> REMOTE;
            case "hashCode" -> System.identityHashCode(proxy);
            case "addMessageHandler" -> {
                if (arguments != null && arguments[0] == String.class) {
                    handler = (MessageHandler.Whole<String>) arguments[1];
                }
                yield null;
            }
            default -> null;
        };
    }

    /** Brings a message of the browser. */
    void say(String text) {
        Objects.requireNonNull(handler).onMessage(text);
    }

    /** The next message to the browser. */
    String next() throws InterruptedException {
        return Objects.requireNonNull(SENT.poll(10, TimeUnit.SECONDS), "nothing came in 10 s");
    }
}

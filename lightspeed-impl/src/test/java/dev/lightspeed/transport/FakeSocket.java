package dev.lightspeed.transport;

import jakarta.websocket.CloseReason;
import jakarta.websocket.MessageHandler;
import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.SendHandler;
import jakarta.websocket.SendResult;
import jakarta.websocket.Session;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A socket of a container: takes one message at a time, and calls back when the test says so, or at once. */
final class FakeSocket {

    /** How a container takes a message. */
    interface Taking {
        void take(String text, SendHandler done);
    }

    final List<String> sent = new ArrayList<>();
    final List<CloseReason> closed = new ArrayList<>();
    final Map<String, Object> properties = new HashMap<>();
    final Map<Class<?>, MessageHandler.Partial<?>> handlers = new HashMap<>();

    /** The callbacks of the messages under way; more than one at a time is what this fake does not forgive. */
    private final List<SendHandler> underWay = new ArrayList<>();

    Taking taking = (text, done) -> underWay.add(done);

    final Session session = fake(Session.class, (proxy, method, arguments) -> switch (method.getName()) {
        case "getAsyncRemote" -> remote();
        case "getUserProperties" -> properties;
        case "addMessageHandler" -> handlers.put((Class<?>) arguments[0], (MessageHandler.Partial<?>) arguments[1]);
        case "close" -> closed.add((CloseReason) arguments[0]);
        default -> null;
    });

    private RemoteEndpoint.Async remote() {
        return fake(RemoteEndpoint.Async.class, (proxy, method, arguments) -> {
            if (!underWay.isEmpty()) {
                throw new IllegalStateException("a message is under way");
            }
            sent.add((String) arguments[0]);
            taking.take((String) arguments[0], (SendHandler) arguments[1]);
            return null;
        });
    }

    /** The message under way is sent. */
    void complete() {
        underWay.remove(0).onResult(new SendResult());
    }

    void fail() {
        underWay.remove(0).onResult(new SendResult(new IOException("broken pipe")));
    }

    boolean busy() {
        return !underWay.isEmpty();
    }

    void receive(String text) {
        receive(text, true);
    }

    @SuppressWarnings("unchecked")
    void receive(String text, boolean last) {
        ((MessageHandler.Partial<String>) handlers.get(String.class)).onMessage(text, last);
    }

    @SuppressWarnings("unchecked")
    void receiveBinary() {
        ((MessageHandler.Partial<ByteBuffer>) handlers.get(ByteBuffer.class)).onMessage(ByteBuffer.allocate(1), false);
    }

    /** The code that the socket was closed with; 0 while it is open. */
    int closeCode() {
        return closed.isEmpty() ? 0 : closed.get(0).getCloseCode().getCode();
    }

    private static <T> T fake(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}

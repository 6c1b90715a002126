package dev.lightspeed.wire;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import java.io.StringReader;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** One socket. What comes waits in a queue; asking for it waits a bounded time. */
public final class Wire implements WebSocket.Listener {

    private static final int PATIENCE = 20;

    private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private volatile CompletableFuture<Void> pong = new CompletableFuture<>();
    private final StringBuilder part = new StringBuilder();
    private CompletableFuture<WebSocket> sent = new CompletableFuture<>();
    private final CompletableFuture<WebSocket> socket = new CompletableFuture<>();

    void opened(WebSocket open) {
        socket.complete(open);
        sent = CompletableFuture.completedFuture(open);
    }

    /** Sends a text message, after those before it. What a closed socket does not take is lost. */
    public void say(String text) {
        sent = sent.handle((open, failed) -> socket.join()).thenCompose(open -> open.sendText(text, true));
    }

    /** Sends a message in parts. */
    public void sayInParts(String... parts) {
        for (int i = 0; i < parts.length; i++) {
            String text = parts[i];
            boolean last = i == parts.length - 1;
            sent = sent.handle((open, failed) -> socket.join()).thenCompose(open -> open.sendText(text, last));
        }
    }

    public void sayBytes(byte... bytes) {
        sent = sent.handle((open, failed) -> socket.join())
                .thenCompose(open -> open.sendBinary(ByteBuffer.wrap(bytes), true));
    }

    /** Waits until the server has read all that was said. */
    public void ping() {
        CompletableFuture<Void> answered = new CompletableFuture<>();
        pong = answered;
        sent = sent.handle((open, failed) -> socket.join()).thenCompose(open -> open.sendPing(ByteBuffer.allocate(0)));
        answered.orTimeout(PATIENCE, TimeUnit.SECONDS).join();
    }

    /** The next message as it came. */
    public String nextText() {
        return nextText(PATIENCE);
    }

    /** The next message as it came, if it comes in so many seconds. */
    public String nextText(int seconds) {
        try {
            String text = received.poll(seconds, TimeUnit.SECONDS);
            if (text == null) {
                throw new AssertionError(
                        "Nothing came in " + seconds + " s. The socket is closed: " + closed.getNow(0));
            }
            return text;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The next message. */
    public JsonArray next() {
        return parse(nextText());
    }

    static JsonArray parse(String text) {
        return Json.createReader(new StringReader(text)).readArray();
    }

    /** Whether something came that was not asked for yet. */
    public boolean hasNext() {
        return !received.isEmpty();
    }

    /** The code that the server closes this socket with. */
    public int closed() {
        return closed(PATIENCE);
    }

    /** The same, within so many seconds. */
    public int closed(int seconds) {
        return closed.orTimeout(seconds, TimeUnit.SECONDS).join();
    }

    public boolean isClosed() {
        return closed.isDone();
    }

    /** The network is gone: no closing words. */
    public void cut() {
        socket.join().abort();
    }

    /** Closes as a browser does that leaves the page. */
    public void leave() {
        sent = sent.handle((open, failed) -> socket.join()).thenCompose(open -> open.sendClose(1001, ""));
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            received.add(part.toString());
            part.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onPong(WebSocket from, ByteBuffer message) {
        pong.complete(null);
        from.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed.complete(code);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        closed.complete(1006);
    }
}

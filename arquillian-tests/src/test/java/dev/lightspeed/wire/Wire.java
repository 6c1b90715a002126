package dev.lightspeed.wire;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * One socket, read by a thread of its own: what comes waits in a queue, and asking for it waits a bounded time. Not Java's own
 * WebSocket, which may dead-lock where it is aborted while it writes (17.0.15).
 */
public final class Wire {

    private static final int PATIENCE = 20;
    private static final int BROKEN = 1006;
    private static final int GOING_AWAY = 1001;

    private final RawFrames frames;
    private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final ByteArrayOutputStream part = new ByteArrayOutputStream();
    private volatile CompletableFuture<Void> pong = new CompletableFuture<>();

    Wire(RawFrames frames) throws IOException {
        this.frames = frames;
        frames.waitForEver();
        Thread reader = new Thread(this::read, "wire");
        reader.setDaemon(true);
        reader.start();
    }

    private void read() {
        try {
            while (true) {
                take(frames.next());
            }
        } catch (IOException ended) {
            closed.complete(BROKEN);
            frames.cut();
        }
    }

    private void take(Frame frame) throws IOException {
        switch (frame.kind()) {
            case Frame.TEXT, Frame.REST -> takePart(frame);
            case Frame.PING -> frames.say(new Frame(Frame.PONG, true, frame.body()));
            case Frame.PONG -> pong.complete(null);
            case Frame.CLOSE -> takeClosing(frame.code());
            default -> throw new IOException("no frame that our server sends: " + frame.kind());
        }
    }

    private void takePart(Frame frame) {
        part.writeBytes(frame.body());
        if (frame.last()) {
            received.add(new Frame(Frame.TEXT, true, part.toByteArray()).text());
            part.reset();
        }
    }

    private void takeClosing(int code) {
        closed.complete(code);
        // A code of 1005 or 1006 is never sent.
        send(new Frame(Frame.CLOSE, true));
    }

    // What a closed socket does not take is lost, as in a browser.
    private void send(Frame frame) {
        try {
            frames.say(frame);
        } catch (IOException lost) {
            // Why it is closed comes on the other way.
        }
    }

    /** Sends a text message. What a closed socket does not take is lost. */
    public void say(String text) {
        send(Frame.text(text));
    }

    /** Sends a message in parts. */
    public void sayInParts(String... parts) {
        for (int i = 0; i < parts.length; i++) {
            Frame whole = Frame.text(parts[i]);
            send(new Frame(i == 0 ? Frame.TEXT : Frame.REST, i == parts.length - 1, whole.body()));
        }
    }

    public void sayBytes(byte... bytes) {
        send(new Frame(Frame.BYTES, true, bytes));
    }

    /** Waits until the server has read all that was said. */
    public void ping() {
        CompletableFuture<Void> answered = new CompletableFuture<>();
        pong = answered;
        send(new Frame(Frame.PING, true));
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
        return closed.copy().orTimeout(seconds, TimeUnit.SECONDS).join();
    }

    public boolean isClosed() {
        return closed.isDone();
    }

    /** The network is gone: no closing words. */
    public void cut() {
        frames.cut();
    }

    /** Closes as a browser does that leaves the page. */
    public void leave() {
        send(Frame.closing(GOING_AWAY));
    }
}

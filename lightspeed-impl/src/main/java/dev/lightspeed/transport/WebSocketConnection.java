package dev.lightspeed.transport;

import dev.lightspeed.server.Sends;
import dev.lightspeed.session.CloseCode;
import dev.lightspeed.session.Connection;
import dev.lightspeed.session.Ticks;
import jakarta.websocket.CloseReason;
import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.SendHandler;
import jakarta.websocket.SendResult;
import jakarta.websocket.Session;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * A connection over WebSocket: one message under way at a time, the others in a queue of its own, bounded in size and
 * age.
 *
 * <p>The servers differ in what they do with a second send while one is under way: Tomcat throws, Tyrus and Undertow
 * queue without bound, Liberty fails. A send that fails, in whatever way, ends the connection.
 */
final class WebSocketConnection implements Connection {

    private static final Logger LOG = System.getLogger("dev.lightspeed.transport");

    /** The characters that may wait besides the oldest message. */
    private static final int BOUND = 1 << 20;

    /** How long a message may wait, or be under way, in milliseconds. */
    private static final long DEADLINE = 15_000;

    /** How long the end of a socket waits for a message that is just being sent, in nanoseconds. */
    private static final long LEAVING = TimeUnit.SECONDS.toNanos(1);

    private final Session socket;
    private final RemoteEndpoint.Async remote;
    private final Sends sends;
    private final Ticks ticks;
    private final Executor executor;

    /** The threads of ours that are in the container's code now. */
    private @Nullable Thread sender;

    private @Nullable Thread closer;

    /** How the socket is to be closed, until somebody does. */
    private @Nullable CloseCode ending;

    private @Nullable ArrayDeque<Waiting> queue;
    private long queued;
    private boolean sending;
    private long since;
    private @Nullable CloseCode closing;
    private boolean closed;

    WebSocketConnection(Session socket, Sends sends, Ticks ticks, Executor executor) {
        this.socket = socket;
        this.remote = socket.getAsyncRemote();
        this.sends = sends;
        this.ticks = ticks;
        this.executor = executor;
    }

    private record Waiting(String text, long since) {}

    @Override
    public void send(String message) {
        boolean full;
        synchronized (this) {
            if (closing != null || closed) {
                return;
            }
            full = queued > BOUND;
            if (!full) {
                put(message);
            }
            if (sending && !full) {
                return;
            }
            sending = true;
        }
        if (full) {
            fail("more than " + BOUND + " characters wait");
        } else {
            sendQueued();
        }
    }

    private void put(String message) {
        if (queue == null) {
            queue = new ArrayDeque<>(4);
        }
        queue.add(new Waiting(message, ticks.millis()));
        queued += message.length();
    }

    @Override
    public void close(CloseCode code) {
        synchronized (this) {
            if (closing != null || closed) {
                return;
            }
            closing = code;
            if (sending) {
                return;
            }
            closed = true;
        }
        closeSocket(code);
    }

    /** Gives up a message that takes too long. */
    void sweep(long now) {
        if (isLate(now)) {
            fail("a message was not taken for " + DEADLINE / 1000 + " s");
        }
    }

    private synchronized boolean isLate(long now) {
        Waiting oldest = queue == null ? null : queue.peek();
        return sending && !closed && now - (oldest == null ? since : Math.min(since, oldest.since)) >= DEADLINE;
    }

    /**
     * The socket is gone; nothing can be sent any more. Waits a while for what is just being sent: a container may take apart what it
     * sends with once its callback has returned (on Payara Micro 6.2025.10 a send that came later met a recycled response).
     */
    synchronized void gone() {
        forget();
        long end = System.nanoTime() + LEAVING;
        for (long left = LEAVING; isElsewhere() && left > 0; left = end - System.nanoTime()) {
            try {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void forget() {
        ending = null;
        closed = true;
        queue = null;
    }

    private synchronized boolean isElsewhere() {
        Thread here = Thread.currentThread();
        return (sender != null && sender != here) || (closer != null && closer != here);
    }

    // A server may call back before sendText returns, on the same stack. So whoever comes second goes on: the loop, if
    // the callback was there first, otherwise the callback. The stack never grows with the queue.
    private void sendQueued() {
        try {
            for (String text = next(); text != null; text = next()) {
                AtomicBoolean first = new AtomicBoolean(true);
                if (!started(text, result -> sent(result, first)) || first.getAndSet(false)) {
                    return;
                }
            }
        } finally {
            leave();
        }
    }

    private void sent(SendResult result, AtomicBoolean first) {
        if (!result.isOK()) {
            fail("a message could not be sent: " + result.getException());
        } else if (!first.getAndSet(false)) {
            sendQueued();
        }
    }

    private boolean started(String text, SendHandler done) {
        try {
            sends.start(remote, text, done);
            return true;
        } catch (RuntimeException thrown) {
            fail("a message could not be sent: " + thrown);
            return false;
        }
    }

    // The callback may have come meanwhile, and another thread may send by now.
    private synchronized void leave() {
        if (sender == Thread.currentThread()) {
            sender = null;
            notifyAll();
        }
    }

    /** The message to send now; without one, closes if that was asked for. */
    private @Nullable String next() {
        CloseCode code;
        synchronized (this) {
            if (closed) {
                return null;
            }
            Waiting next = queue == null ? null : queue.poll();
            if (next != null) {
                queued -= next.text.length();
                since = ticks.millis();
                sender = Thread.currentThread();
                return next.text;
            }
            queue = null;
            sending = false;
            code = closing;
            closed = code != null;
        }
        if (code != null) {
            closeSocket(code);
        }
        return null;
    }

    private void fail(String why) {
        synchronized (this) {
            if (closed) {
                return;
            }
            forget();
        }
        LOG.log(Level.DEBUG, () -> "Connection given up: " + why);
        // The session is well: whoever can read this code comes back and resumes.
        closeSocket(CloseCode.NORMAL);
    }

    /** Takes what the container brings, on its thread, and then closes the socket if that is asked for and the server likes it best here. */
    void receive(Runnable message) {
        try {
            message.run();
        } finally {
            if (sends.closesWhileReading() && !isElsewhere()) {
                closeNow();
            }
        }
    }

    // Closing may block, and this may be a thread of the container or the timer's.
    private void closeSocket(CloseCode code) {
        synchronized (this) {
            ending = code;
        }
        try {
            sends.close(this::closeNow, code.isRefusal(), executor);
        } catch (Throwable noThread) {
            closeNow();
        }
    }

    private void closeNow() {
        CloseCode code = begin();
        if (code == null) {
            return;
        }
        try {
            socket.close(new CloseReason(CloseReason.CloseCodes.getCloseCode(code.number()), code.reason()));
        } catch (IOException | RuntimeException alreadyGone) {
            LOG.log(Level.DEBUG, "A socket could not be closed", alreadyGone);
        } finally {
            end();
        }
    }

    /** Takes the closing upon this thread; {@code null} if another has, or the socket is gone. */
    private synchronized @Nullable CloseCode begin() {
        CloseCode code = ending;
        if (code != null) {
            ending = null;
            closer = Thread.currentThread();
        }
        return code;
    }

    private synchronized void end() {
        closer = null;
        notifyAll();
    }
}

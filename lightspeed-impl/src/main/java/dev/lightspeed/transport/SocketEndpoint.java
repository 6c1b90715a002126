package dev.lightspeed.transport;

import dev.lightspeed.server.Sends;
import dev.lightspeed.session.CloseCode;
import dev.lightspeed.session.LiveSessions;
import dev.lightspeed.session.LiveSessions.Joined;
import dev.lightspeed.session.Newcomer;
import dev.lightspeed.session.Surroundings;
import jakarta.websocket.CloseReason;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.MessageHandler;
import jakarta.websocket.Session;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * One socket: gives what it receives to the session at once, since the calling thread may be one that serves other
 * sockets too.
 *
 * <p>Public only because Tyrus calls it by reflection (seen on Payara Micro 6.2025.10).
 */
public final class SocketEndpoint extends Endpoint {

    private static final Logger LOG = System.getLogger("dev.lightspeed.transport");

    /** How long a socket may take to say hello, in milliseconds. */
    private static final long HELLO = 10_000;

    private final LiveSessions sessions;
    private final Surroundings around;
    private final Set<SocketEndpoint> open;
    private final Sends sends;
    private final long since;
    private final AtomicBoolean gone = new AtomicBoolean();
    private final AtomicBoolean told = new AtomicBoolean();
    private volatile @Nullable WebSocketConnection connection;
    private volatile @Nullable Joined joined;

    /** @param open where it keeps itself while its socket is open */
    SocketEndpoint(LiveSessions sessions, Surroundings around, Set<SocketEndpoint> open, Sends sends) {
        this.sessions = sessions;
        this.around = around;
        this.open = open;
        this.sends = sends;
        this.since = around.ticks().millis();
    }

    @Override
    public void onOpen(Session socket, EndpointConfig config) {
        WebSocketConnection opened = new WebSocketConnection(socket, sends, around.ticks(), around.executor());
        connection = opened;
        if (!(socket.getUserProperties().get(Handshake.NEWCOMER) instanceof Newcomer newcomer)) {
            LOG.log(Level.INFO, "A socket of a foreign page was refused. Allow its origin, if it is one of yours.");
            // Open Liberty 26.0.0.3 closes with a code of its own where a message has no handler.
            socket.addMessageHandler(
                    String.class, (MessageHandler.Partial<String>) (text, last) -> opened.receive(() -> {}));
            opened.close(CloseCode.TOKEN_REFUSED);
            return;
        }
        open.add(this);
        // The session looks for silence itself.
        socket.setMaxIdleTimeout(0);
        // In parts, so that what is too large is refused with our own code before it is there. And where Tyrus 2.1.5
        // finds a message too large itself, it never lets go of the session and its buffers.
        Parts parts = new Parts(around.settings().flow().message());
        socket.addMessageHandler(String.class, (MessageHandler.Partial<String>)
                (text, last) -> opened.receive(() -> received(parts.add(text, last), newcomer, opened)));
        socket.addMessageHandler(ByteBuffer.class, (MessageHandler.Partial<ByteBuffer>)
                (bytes, last) -> opened.receive(() -> refuse(opened, CloseCode.MALFORMED)));
    }

    private void received(@Nullable String message, Newcomer newcomer, WebSocketConnection from) {
        Joined session = joined;
        if (message == null) {
            return;
        }
        if (session == null) {
            joined = sessions.join(message, newcomer, from);
            if (gone.get()) {
                tellGone();
            }
        } else {
            session.received(message);
        }
    }

    private void refuse(WebSocketConnection from, CloseCode code) {
        Joined session = joined;
        if (session == null) {
            from.close(code);
        } else {
            session.refused(code);
        }
    }

    /** Gives up a socket that says nothing, or takes nothing. */
    void sweep(long now) {
        WebSocketConnection watched = connection;
        if (watched == null) {
            return;
        }
        watched.sweep(now);
        if (joined == null && now - since >= HELLO) {
            LOG.log(Level.DEBUG, "A socket said no hello for {0} s", HELLO / 1000);
            watched.close(CloseCode.SILENT);
        }
    }

    @Override
    public void onClose(Session socket, CloseReason reason) {
        Joined session = joined;
        if (session != null && reason.getCloseCode() == CloseReason.CloseCodes.TOO_BIG) {
            // Resumed, the browser would send the same message again, for ever.
            session.refused(CloseCode.MESSAGE_LARGE);
        }
        gone();
    }

    @Override
    public void onError(Session socket, Throwable thrown) {
        LOG.log(Level.DEBUG, "A socket failed", thrown);
    }

    private void gone() {
        WebSocketConnection last = connection;
        if (last == null || gone.getAndSet(true)) {
            return;
        }
        open.remove(this);
        last.gone();
        tellGone();
    }

    // Told by whoever comes last: the thread that closes the socket, or the one that reads its hello meanwhile.
    private void tellGone() {
        Joined session = joined;
        if (session != null && !told.getAndSet(true)) {
            session.disconnected();
        }
    }
}

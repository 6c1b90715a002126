package dev.lightspeed.transport;

import dev.lightspeed.session.CloseCode;
import dev.lightspeed.session.LiveSessions;
import dev.lightspeed.session.LiveSessions.Joined;
import dev.lightspeed.session.Surroundings;
import dev.lightspeed.session.Visitor;
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
 * One socket: gives what it receives to the session at once, since the calling thread may be one that serves other sockets too.
 *
 * <p>Public only because Tyrus calls it by reflection.
 */
public final class SocketEndpoint extends Endpoint {

    private static final Logger LOG = System.getLogger("dev.lightspeed.transport");

    private final LiveSessions sessions;
    private final Surroundings around;
    private final Set<WebSocketConnection> open;
    private final Sends sends;
    private final AtomicBoolean gone = new AtomicBoolean();
    private volatile @Nullable WebSocketConnection connection;
    private volatile @Nullable Joined joined;

    SocketEndpoint(LiveSessions sessions, Surroundings around, Set<WebSocketConnection> open, Sends sends) {
        this.sessions = sessions;
        this.around = around;
        this.open = open;
        this.sends = sends;
    }

    @Override
    public void onOpen(Session socket, EndpointConfig config) {
        WebSocketConnection opened = new WebSocketConnection(socket, sends, around.clock(), around.executor());
        connection = opened;
        if (!(socket.getUserProperties().get(Handshake.VISITOR) instanceof Visitor visitor)) {
            opened.close(CloseCode.TOKEN_REFUSED);
            return;
        }
        open.add(opened);
        limit(socket);
        socket.addMessageHandler(String.class, (MessageHandler.Whole<String>) text -> received(text, visitor, opened));
        socket.addMessageHandler(
                ByteBuffer.class, (MessageHandler.Whole<ByteBuffer>) bytes -> refuse(opened, CloseCode.MALFORMED));
    }

    // The session looks for silence itself. What is larger than a session takes, but not hopelessly, it refuses with
    // its own code;
    // a character may be three bytes.
    private void limit(Session socket) {
        socket.setMaxIdleTimeout(0);
        socket.setMaxTextMessageBufferSize(8 * around.settings().flow().message());
    }

    private void received(String text, Visitor visitor, WebSocketConnection from) {
        Joined session = joined;
        if (session == null) {
            joined = sessions.join(text, visitor, from);
        } else {
            session.received(text);
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

    @Override
    public void onClose(Session socket, CloseReason reason) {
        // Resumed, the browser would send the same message again, for ever.
        if (reason.getCloseCode() == CloseReason.CloseCodes.TOO_BIG && joined != null) {
            joined.refused(CloseCode.MESSAGE_LARGE);
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
        open.remove(last);
        last.gone();
        Joined session = joined;
        if (session != null) {
            session.disconnected();
        }
    }
}

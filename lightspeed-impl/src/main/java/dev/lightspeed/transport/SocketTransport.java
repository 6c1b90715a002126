package dev.lightspeed.transport;

import dev.lightspeed.page.Origins;
import dev.lightspeed.server.Sends;
import dev.lightspeed.session.LiveSessions;
import dev.lightspeed.session.Surroundings;
import dev.lightspeed.session.Visitor;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.server.HandshakeRequest;
import jakarta.websocket.server.ServerContainer;
import jakarta.websocket.server.ServerEndpointConfig;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Live sessions over WebSocket: one endpoint of an application, and all its open sockets. */
public final class SocketTransport {

    private static final Logger LOG = System.getLogger("dev.lightspeed.transport");

    private static final Duration SWEEP = Duration.ofSeconds(1);

    private final Surroundings around;
    private final LiveSessions sessions;
    private final Function<HandshakeRequest, Visitor> visitors;
    private final Origins origins;
    private final Set<SocketEndpoint> open = ConcurrentHashMap.newKeySet();

    /**
     * @param visitors makes a visitor of an upgrade request; called by threads of the container
     * @param origins  what may connect besides pages of the same host: {@code https://shop.example}
     */
    public SocketTransport(
            Surroundings around,
            LiveSessions sessions,
            Function<HandshakeRequest, Visitor> visitors,
            Set<String> origins) {
        this.around = around;
        this.sessions = sessions;
        this.visitors = visitors;
        this.origins = new Origins(origins);
    }

    /**
     * Adds the endpoint; called once, while the application starts and its class loader is the thread's.
     *
     * @param path below the context path
     * @return ends the watch over slow sockets, at undeploy
     * @throws DeploymentException if the container refuses it
     */
    public Runnable register(ServerContainer container, String path) throws DeploymentException {
        Sends sends = Sends.of(container);
        Handshake handshake = new Handshake(
                request -> sessions.callers().expect(visitors.apply(request)),
                origins,
                () -> new SocketEndpoint(sessions, around, open, sends));
        container.addEndpoint(ServerEndpointConfig.Builder.create(SocketEndpoint.class, path)
                .configurator(handshake)
                .build());
        return around.timer().every(SWEEP, this::sweep);
    }

    // A timer ends what throws, and no slow socket would be given up any more.
    private void sweep() {
        try {
            long now = around.ticks().millis();
            open.forEach(socket -> socket.sweep(now));
        } catch (Throwable thrown) {
            LOG.log(Level.ERROR, "Sockets could not be swept. It is tried again.", thrown);
        }
    }
}

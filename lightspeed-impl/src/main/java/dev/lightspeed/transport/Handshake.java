package dev.lightspeed.transport;

import dev.lightspeed.page.Origins;
import dev.lightspeed.session.Newcomer;
import jakarta.websocket.HandshakeResponse;
import jakarta.websocket.server.HandshakeRequest;
import jakarta.websocket.server.ServerEndpointConfig;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Looks at upgrade requests: who comes, and from which page.
 *
 * <p>What it finds goes into the user properties, which are the connection's own from WebSocket 2.1 on. A foreign
 * page is refused by the endpoint, since the check that the specification has for it is not told the host.
 */
final class Handshake extends ServerEndpointConfig.Configurator {

    /** The user property that holds who comes; absent for a foreign page. */
    static final String NEWCOMER = "dev.lightspeed.newcomer";

    private final Function<HandshakeRequest, Newcomer> newcomers;
    private final Origins origins;
    private final Supplier<SocketEndpoint> endpoints;

    Handshake(Function<HandshakeRequest, Newcomer> newcomers, Origins origins, Supplier<SocketEndpoint> endpoints) {
        this.newcomers = newcomers;
        this.origins = origins;
        this.endpoints = endpoints;
    }

    @Override
    public boolean checkOrigin(@Nullable String origin) {
        return true;
    }

    @Override
    public void modifyHandshake(ServerEndpointConfig config, HandshakeRequest request, HandshakeResponse response) {
        if (origins.allow(header(request, "Origin"), header(request, "Host"), isSecure(request))) {
            config.getUserProperties().put(NEWCOMER, newcomers.apply(request));
        } else {
            config.getUserProperties().remove(NEWCOMER);
        }
    }

    @Override
    public <T> T getEndpointInstance(Class<T> type) {
        return type.cast(endpoints.get());
    }

    // Not every server gives the whole URI; the others do not say whether the socket is secure.
    private static boolean isSecure(HandshakeRequest request) {
        URI uri = request.getRequestURI();
        return uri != null && ("wss".equals(uri.getScheme()) || "https".equals(uri.getScheme()));
    }

    // HandshakeRequest promises a map that ignores case, and not every server keeps the promise.
    private static @Nullable String header(HandshakeRequest request, String name) {
        for (Map.Entry<String, List<String>> header : request.getHeaders().entrySet()) {
            if (header.getKey().equalsIgnoreCase(name) && !header.getValue().isEmpty()) {
                return header.getValue().get(0);
            }
        }
        return null;
    }
}

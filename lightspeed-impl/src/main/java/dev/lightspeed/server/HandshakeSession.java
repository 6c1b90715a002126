package dev.lightspeed.server;

import jakarta.servlet.http.HttpSession;
import jakarta.websocket.server.HandshakeRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The HTTP session in which a handshake was made, if one was. None is begun.
 *
 * <p>Open Liberty 26.0.0.3 begins one for whoever asks a handshake for it. So there it is not asked where the browser brings no cookie of
 * others, and what has begun by the question is none.
 */
public final class HandshakeSession {

    private static final Pattern OF_OTHERS = Pattern.compile("(^|;)\\s*(?!lightspeed(-flash)?=)[^;\\s]");

    private HandshakeSession() {}

    /**
     * Finds it.
     *
     * @param cookies the {@code Cookie} headers of the handshake
     */
    public static @Nullable HttpSession of(HandshakeRequest handshake, List<String> cookies) {
        return handshake.getClass().getName().startsWith("com.ibm.ws.wsoc.")
                ? known(handshake, cookies)
                : session(handshake);
    }

    static @Nullable HttpSession known(HandshakeRequest handshake, List<String> cookies) {
        HttpSession session =
                cookies.stream().anyMatch(header -> OF_OTHERS.matcher(header).find()) ? session(handshake) : null;
        return session == null || session.isNew() ? null : session;
    }

    private static @Nullable HttpSession session(HandshakeRequest handshake) {
        return handshake.getHttpSession() instanceof HttpSession session ? session : null;
    }
}

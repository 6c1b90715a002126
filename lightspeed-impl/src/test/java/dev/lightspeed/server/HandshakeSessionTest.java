package dev.lightspeed.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSession;
import jakarta.websocket.server.HandshakeRequest;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.List;
import org.junit.jupiter.api.Test;

/** On a server that begins an HTTP session for whoever asks a handshake for it. */
class HandshakeSessionTest {

    private boolean isNew;
    private int asked;

    private final HttpSession session = fake(HttpSession.class, (proxy, method, arguments) -> isNew);

    private final HandshakeRequest handshake = fake(HandshakeRequest.class, (proxy, method, arguments) -> {
        asked++;
        return session;
    });

    private static <T> T fake(Class<T> type, InvocationHandler answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answers));
    }

    @Test
    void a_browser_that_brings_its_cookie_is_in_a_session() {
        assertThat(HandshakeSession.known(handshake, List.of("lightspeed=a; JSESSIONID=b")))
                .isSameAs(session);
        assertThat(HandshakeSession.known(handshake, List.of("shop=b;lightspeed=a")))
                .isSameAs(session);
    }

    @Test
    void one_that_begins_by_the_question_is_none() {
        isNew = true;

        assertThat(HandshakeSession.known(handshake, List.of("JSESSIONID=ended")))
                .isNull();
    }

    @Test
    void a_browser_without_cookies_of_others_begins_none() {
        assertThat(HandshakeSession.known(handshake, List.of())).isNull();
        assertThat(HandshakeSession.known(handshake, List.of("lightspeed=a; lightspeed-flash=b", "lightspeed=c")))
                .isNull();

        assertThat(asked).isZero();
    }
}

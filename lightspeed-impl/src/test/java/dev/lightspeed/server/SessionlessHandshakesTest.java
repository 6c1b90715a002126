package dev.lightspeed.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.websocket.server.ServerContainer;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionlessHandshakesTest {

    private final List<Object> asked = new ArrayList<>();
    private final HttpServletRequest request = fake(HttpServletRequest.class, (proxy, method, arguments) -> {
        asked.add(arguments == null ? method.getName() : arguments[0]);
        return null;
    });

    private static <T> T fake(Class<T> type, InvocationHandler answers) {
        return type.cast(Proxy.newProxyInstance(
                SessionlessHandshakesTest.class.getClassLoader(), new Class<?>[] {type}, answers));
    }

    @Test
    void a_handshake_that_asks_for_its_http_session_makes_none() throws Exception {
        List<HttpSession> found = new ArrayList<>();

        new SessionlessHandshakes()
                .doFilter(
                        request,
                        fake(HttpServletResponse.class, (proxy, method, arguments) -> null),
                        (handshake, response) -> found.add(((HttpServletRequest) handshake).getSession()));

        assertThat(found).containsOnlyNulls();
        assertThat(asked).containsExactly(false);
    }

    @Test
    void other_servers_are_left_alone() {
        ServerContainer another = fake(ServerContainer.class, (proxy, method, arguments) -> null);

        assertThat(SessionlessHandshakes.of(another)).isEmpty();
    }
}

package dev.lightspeed.benchmarks;

import dev.lightspeed.cdi.Boot;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.websocket.HandshakeResponse;
import jakarta.websocket.server.HandshakeRequest;
import jakarta.websocket.server.ServerContainer;
import jakarta.websocket.server.ServerEndpointConfig;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** As much of a server as Lightspeed boots on, and no sockets: what is measured here is ours. */
final class FakeServer implements AutoCloseable {

    private final Boot boot = new Boot();
    private final ServletContext context = stub(ServletContext.class, this::servlets);
    private @Nullable Filter pages;
    private @Nullable ServerEndpointConfig endpoint;

    /** A page as it was answered, and the cookie that came with it. */
    record Answer(String html, String cookie) {}

    /** Boots Lightspeed; CDI runs already. */
    FakeServer() {
        boot.contextInitialized(new ServletContextEvent(context));
    }

    @Override
    public void close() {
        boot.contextDestroyed(new ServletContextEvent(context));
    }

    private @Nullable Object servlets(String method, @Nullable Object[] arguments) {
        return switch (method) {
            case "getContextPath" -> "";
            case "getClassLoader" -> FakeServer.class.getClassLoader();
            case "getAttribute" -> stub(ServerContainer.class, this::sockets);
            case "addFilter" -> {
                pages = (Filter) arguments[1];
                yield stub(FilterRegistration.Dynamic.class, (name, values) -> null);
            }
            case "addServlet" -> stub(ServletRegistration.Dynamic.class, (name, values) -> null);
            default -> null;
        };
    }

    private @Nullable Object sockets(String method, @Nullable Object[] arguments) {
        if (method.equals("addEndpoint")) {
            endpoint = (ServerEndpointConfig) arguments[0];
        }
        return null;
    }

    /** GETs a page as a new browser. */
    Answer get(String path) throws IOException, ServletException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        String[] cookie = {""};
        HttpServletRequest request = stub(HttpServletRequest.class, (method, arguments) -> switch (method) {
            case "getMethod" -> "GET";
            case "getRequestURI" -> path;
            case "getContextPath" -> "";
            case "getLocale" -> Locale.ENGLISH;
            // A server makes a new one for each request.
            case "getRemoteAddr" -> "127.0.0.1 ".strip();
            case "getHeaders" -> Collections.emptyEnumeration();
            default -> null;
        });
        HttpServletResponse response = stub(HttpServletResponse.class, (method, arguments) -> {
            if (method.equals("addCookie")) {
                Cookie given = (Cookie) Objects.requireNonNull(arguments[0]);
                cookie[0] = given.getName() + "=" + given.getValue();
            }
            return method.equals("getOutputStream") ? new Output(body) : null;
        });
        Objects.requireNonNull(pages).doFilter(request, response, (q, a) -> {});
        return new Answer(body.toString(StandardCharsets.UTF_8), cookie[0]);
    }

    /** Opens a socket with that cookie. */
    FakeSocket connect(String cookie) {
        ServerEndpointConfig config = Objects.requireNonNull(endpoint);
        HandshakeRequest request = stub(
                HandshakeRequest.class,
                (method, arguments) -> method.equals("getHeaders") ? Map.of("Cookie", List.of(cookie)) : null);
        config.getConfigurator().modifyHandshake(config, request, stub(HandshakeResponse.class, (m, a) -> null));
        try {
            return FakeSocket.open(config);
        } catch (InstantiationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a stub answers. */
    @FunctionalInterface
    interface Answers {
        @Nullable
        Object to(String method, @Nullable Object[] arguments);
    }

    /** An object that answers what it is told to, and otherwise nothing. */
    static <T> T stub(Class<T> type, Answers answers) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            Object answer = answers.to(method.getName(), arguments == null ? new Object[0] : arguments);
            return answer == null && method.getReturnType() == boolean.class ? (Object) false : answer;
        };
        return type.cast(Proxy.newProxyInstance(FakeServer.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static final class Output extends ServletOutputStream {

        private final ByteArrayOutputStream body;

        Output(ByteArrayOutputStream body) {
            this.body = body;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {}

        @Override
        public void write(int b) {
            body.write(b);
        }
    }
}

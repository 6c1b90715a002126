package dev.lightspeed.transport;

import static dev.lightspeed.html.Html.html;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.Instruction;
import dev.lightspeed.html.Html;
import dev.lightspeed.protocol.Event;
import dev.lightspeed.render.Renderer;
import dev.lightspeed.session.LiveSession;
import dev.lightspeed.session.LiveSessions;
import dev.lightspeed.session.Opened;
import dev.lightspeed.session.Program;
import dev.lightspeed.session.Secret;
import dev.lightspeed.session.Settings;
import dev.lightspeed.session.Subscriptions;
import dev.lightspeed.session.Surroundings;
import dev.lightspeed.session.Visitor;
import jakarta.websocket.CloseReason;
import jakarta.websocket.HandshakeResponse;
import jakarta.websocket.SendResult;
import jakarta.websocket.server.HandshakeRequest;
import jakarta.websocket.server.ServerContainer;
import jakarta.websocket.server.ServerEndpointConfig;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SocketEndpointTest {

    private static final Visitor ANNA = new Visitor("anna", Set.of(), Locale.ENGLISH, "a browser", "127.0.0.1");

    private long now;
    private Runnable tick = () -> {};
    private Runnable lookedUp = () -> {};
    private final Secret secret = Secret.of("a secret of this test".getBytes(UTF_8));
    private final Surroundings around = new Surroundings(
            Settings.defaults(""),
            (url, visitor) -> {
                lookedUp.run();
                return Optional.of(new Counter());
            },
            new Renderer(secret.key("imprint")),
            new NoTopics(),
            Clock.systemUTC(),
            () -> now,
            Runnable::run,
            (period, task) -> {
                tick = task;
                return () -> {};
            },
            secret);
    private final LiveSessions sessions = new LiveSessions(around);
    private final SocketTransport transport = new SocketTransport(around, sessions, request -> ANNA, Set.of());
    private final FakeSocket socket = new FakeSocket();
    private ServerEndpointConfig config;
    private SocketEndpoint endpoint;

    @BeforeEach
    void register() throws Exception {
        transport.register(container(), "/lightspeed/socket");
        endpoint = config.getConfigurator().getEndpointInstance(SocketEndpoint.class);
        socket.taking = (text, done) -> done.onResult(new SendResult());
    }

    private ServerContainer container() {
        return (ServerContainer) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ServerContainer.class}, (proxy, method, arguments) -> {
                    config = (ServerEndpointConfig) arguments[0];
                    return null;
                });
    }

    /** An upgrade request from a page of this origin, and what the container does with it. */
    private void upgrade(String origin) {
        upgrade(origin, URI.create("/lightspeed/socket"));
    }

    private void upgrade(String origin, URI uri) {
        Map<String, List<String>> headers = Map.of("origin", List.of(origin), "host", List.of("shop.example"));
        HandshakeRequest request = (HandshakeRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HandshakeRequest.class},
                (proxy, method, arguments) -> method.getName().equals("getHeaders") ? headers : uri);
        HandshakeResponse none = null;
        config.getConfigurator().modifyHandshake(config, request, none);
        socket.properties.putAll(config.getUserProperties());
        endpoint.onOpen(socket.session, config);
    }

    private String hello() {
        Opened.Shown page = (Opened.Shown) sessions.open(new Counter(), "/", ANNA, true);
        return "[\"hello\",{\"v\":2,\"token\":\"" + page.token() + "\",\"url\":\"/\",\"seq\":0,\"ref\":0}]";
    }

    @Test
    void is_registered_at_the_path() {
        assertThat(config.getPath()).isEqualTo("/lightspeed/socket");
    }

    @Test
    void refuses_a_page_without_tls_where_the_socket_has_it() {
        upgrade("http://shop.example", URI.create("wss://shop.example/lightspeed/socket"));

        assertThat(socket.closeCode()).isEqualTo(4403);
    }

    @Test
    void brings_events_to_the_session_and_patches_to_the_browser() {
        upgrade("https://shop.example");
        socket.receive(hello());

        socket.receive("[\"e\",1,0,1,\"inc\"]");

        assertThat(socket.sent).hasSize(2).last().isEqualTo("[\"d\",1,1,1,[0,1]]");
    }

    @Test
    void a_page_of_another_origin_is_refused_whatever_it_says() {
        upgrade("https://evil.example");

        socket.receive(hello());

        assertThat(socket.closeCode()).isEqualTo(4403);
        assertThat(socket.sent).isEmpty();
        assertThat(sessions.census()).isEqualTo(new LiveSessions.Census(1, 0, 0));
    }

    @Test
    void a_foreign_page_does_not_profit_from_the_properties_of_one_that_came_before() {
        upgrade("https://shop.example");
        socket.properties.clear();

        upgrade("https://evil.example");

        assertThat(socket.closeCode()).isEqualTo(4403);
    }

    @Test
    void a_binary_message_is_refused_before_and_after_the_hello() {
        upgrade("https://shop.example");
        socket.receiveBinary();
        assertThat(socket.closeCode()).isEqualTo(4400);
    }

    @Test
    void a_binary_message_is_refused_after_the_hello() {
        upgrade("https://shop.example");
        socket.receive(hello());

        socket.receiveBinary();

        assertThat(socket.closeCode()).isEqualTo(4400);
    }

    @Test
    void a_message_that_is_too_large_is_refused_with_its_own_code() {
        upgrade("https://shop.example");
        socket.receive(hello());

        socket.receive("x".repeat((1 << 16) + 1));

        assertThat(socket.closeCode()).isEqualTo(4413);
    }

    @Test
    void a_message_that_is_too_large_is_refused_before_all_of_it_is_there() {
        upgrade("https://shop.example");
        socket.receive(hello());

        socket.receive("x".repeat(1 << 16), false);
        assertThat(socket.closeCode()).isZero();
        socket.receive("x", false);

        assertThat(socket.closeCode()).isEqualTo(4413);
        assertThat(sessions.census()).isEqualTo(new LiveSessions.Census(0, 0, 0));
    }

    @Test
    void a_hello_that_is_too_large_is_refused_before_all_of_it_is_there() {
        upgrade("https://shop.example");

        socket.receive("x".repeat(1 << 16), false);
        socket.receive("x", false);

        assertThat(socket.closeCode()).isEqualTo(4413);
    }

    @Test
    void a_message_that_the_container_refused_ends_the_session_since_it_would_come_again() {
        upgrade("https://shop.example");
        socket.receive(hello());

        endpoint.onClose(socket.session, new CloseReason(CloseReason.CloseCodes.TOO_BIG, ""));

        assertThat(sessions.census()).isEqualTo(new LiveSessions.Census(0, 0, 0));
    }

    @Test
    void a_socket_that_is_gone_leaves_the_session_to_be_resumed() {
        upgrade("https://shop.example");
        socket.receive(hello());

        endpoint.onError(socket.session, new IOException("broken pipe"));
        endpoint.onClose(socket.session, new CloseReason(CloseReason.CloseCodes.CLOSED_ABNORMALLY, ""));
        endpoint.onClose(socket.session, new CloseReason(CloseReason.CloseCodes.CLOSED_ABNORMALLY, ""));

        assertThat(sessions.census()).isEqualTo(new LiveSessions.Census(0, 0, 1));
    }

    @Test
    void a_socket_that_is_gone_while_its_hello_is_read_leaves_the_session_to_be_resumed() {
        upgrade("https://shop.example");
        lookedUp =
                () -> endpoint.onClose(socket.session, new CloseReason(CloseReason.CloseCodes.CLOSED_ABNORMALLY, ""));

        socket.receive(hello());

        assertThat(sessions.census()).isEqualTo(new LiveSessions.Census(0, 0, 1));
    }

    @Test
    void a_socket_that_never_says_hello_is_closed() {
        upgrade("https://shop.example");
        tick.run();
        assertThat(socket.closeCode()).isZero();

        now += 10_000;
        tick.run();

        assertThat(socket.closeCode()).isEqualTo(4408);
    }

    @Test
    void a_socket_that_closes_before_it_said_anything_leaves_nothing() {
        upgrade("https://shop.example");

        endpoint.onClose(socket.session, new CloseReason(CloseReason.CloseCodes.GOING_AWAY, ""));

        assertThat(sessions.census()).isEqualTo(new LiveSessions.Census(0, 0, 0));
    }

    private static final class NoTopics implements Subscriptions {

        @Override
        public void subscribe(LiveSession session, String topic) {}

        @Override
        public void unsubscribe(LiveSession session, String topic) {}

        @Override
        public void forget(LiveSession session) {}

        @Override
        public int subscribers() {
            return 0;
        }
    }

    private static final class Counter implements Program {

        private int count;

        @Override
        public Program island() {
            return this;
        }

        @Override
        public void within(Runnable turn) {
            turn.run();
        }

        @Override
        public void mount(String url, Consumer<Instruction> sink) {}

        @Override
        public void params(String url, Consumer<Instruction> sink) {}

        @Override
        public void event(Event event, Consumer<Instruction> sink) {
            count++;
        }

        @Override
        public void message(Object message, Consumer<Instruction> sink) {}

        @Override
        public boolean connected(boolean connected) {
            return false;
        }

        @Override
        public Html render() {
            return html("<p>{}</p>", count);
        }

        @Override
        public void unmount() {}

        @Override
        public String name() {
            return "shop.Counter";
        }
    }
}

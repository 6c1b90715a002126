package dev.lightspeed.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.page.HttpSessions.KeepAlive;
import dev.lightspeed.render.Renderer;
import dev.lightspeed.session.LiveSessions;
import dev.lightspeed.session.Login;
import dev.lightspeed.session.Secret;
import dev.lightspeed.session.Settings;
import dev.lightspeed.session.Subscriptions;
import dev.lightspeed.session.Surroundings;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** HTTP sessions of 30 minutes, with pages that renew every 5. */
class HttpSessionsTest {

    private static final Duration RENEWAL = Duration.ofMinutes(5);

    private long now;
    private boolean valid = true;

    private final HttpSession session = (HttpSession) Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {HttpSession.class},
            (proxy, method, arguments) -> switch (method.getName()) {
                case "getId" -> "one";
                case "getMaxInactiveInterval" -> 30 * 60;
                case "invalidate" -> {
                    valid = false;
                    yield null;
                }
                default -> throw new UnsupportedOperationException(method.toString());
            });

    private final LiveSessions live = new LiveSessions(new Surroundings(
            Settings.defaults("/shop"),
            (url, visitor) -> Optional.empty(),
            new Renderer(new byte[16]),
            subscriptions(),
            Clock.systemUTC(),
            () -> now,
            Runnable::run,
            (period, task) -> () -> {},
            Secret.random()));

    private static Subscriptions subscriptions() {
        return (Subscriptions) Proxy.newProxyInstance(
                HttpSessionsTest.class.getClassLoader(),
                new Class<?>[] {Subscriptions.class},
                (proxy, method, arguments) -> null);
    }

    private HttpSessions sessions(KeepAlive keepAlive) {
        HttpSessions sessions = new HttpSessions(live.callers(), keepAlive, () -> now);
        sessions.used(session);
        return sessions;
    }

    private void renew(HttpSessions sessions, boolean active, int times) {
        for (int i = 0; i < times && valid; i++) {
            now += RENEWAL.toMillis();
            sessions.renewed(session, active);
        }
    }

    @Test
    void an_open_page_alone_does_not_keep_the_session() {
        HttpSessions sessions = sessions(KeepAlive.ACTIVITY);

        renew(sessions, false, 5);
        assertThat(valid).isTrue();
        renew(sessions, false, 1);

        assertThat(valid).isFalse();
    }

    @Test
    void what_the_user_does_keeps_the_session() {
        HttpSessions sessions = sessions(KeepAlive.ACTIVITY);

        renew(sessions, true, 20);
        assertThat(valid).isTrue();
        renew(sessions, false, 6);

        assertThat(valid).isFalse();
    }

    @Test
    void what_the_user_does_does_not_keep_the_session_where_that_is_set() {
        HttpSessions sessions = sessions(KeepAlive.NEVER);

        renew(sessions, true, 6);

        assertThat(valid).isFalse();
    }

    @Test
    void requests_of_the_application_keep_the_session() {
        HttpSessions sessions = sessions(KeepAlive.NEVER);

        for (int i = 0; i < 20; i++) {
            renew(sessions, false, 4);
            sessions.used(session);
        }

        assertThat(valid).isTrue();
    }

    @Test
    void a_session_keeps_its_age_under_a_new_id() {
        HttpSessions sessions = new HttpSessions(live.callers(), KeepAlive.NEVER, () -> now);
        sessions.renewed(session, false);
        now += Duration.ofMinutes(20).toMillis();

        sessions.sessionIdChanged(new HttpSessionEvent(session), "old");
        renew(sessions, false, 2);

        assertThat(valid).isFalse();
    }

    @Test
    void a_session_that_is_not_known_begins_with_its_first_renewal() {
        HttpSessions sessions = new HttpSessions(live.callers(), KeepAlive.ACTIVITY, () -> now);
        now = Duration.ofHours(10).toMillis();

        assertThat(sessions.renewed(session, false)).isTrue();
    }

    @Test
    void a_session_that_ended_without_a_word_is_forgotten() {
        HttpSessions sessions = sessions(KeepAlive.ACTIVITY);

        now += Duration.ofMinutes(59).toMillis();
        sessions.sweep();
        assertThat(sessions.size()).isEqualTo(1);
        now += Duration.ofMinutes(1).toMillis();
        sessions.sweep();

        assertThat(sessions.size()).isZero();
    }

    @Test
    void the_answer_to_a_renewal_is_empty() throws Exception {
        FakeExchange exchange = renewal();
        exchange.header("Cookie", cookie());

        answer(exchange);

        assertThat(exchange.status).isEqualTo(HttpServletResponse.SC_NO_CONTENT);
        assertThat(exchange.body()).isEmpty();
        assertThat(exchange.headers).containsEntry("Cache-Control", "no-store");
    }

    @Test
    void a_request_of_a_browser_that_has_seen_no_page_is_no_renewal() throws Exception {
        FakeExchange exchange = renewal();

        answer(exchange);

        assertThat(exchange.status).isEqualTo(HttpServletResponse.SC_FORBIDDEN);
    }

    @Test
    void a_request_of_a_foreign_page_is_no_renewal() throws Exception {
        FakeExchange exchange = renewal();
        exchange.header("Cookie", cookie())
                .header("Host", "shop.example")
                .header("Origin", "https://elsewhere.example");

        answer(exchange);

        assertThat(exchange.status).isEqualTo(HttpServletResponse.SC_FORBIDDEN);
    }

    @Test
    void a_renewal_captures_the_login_anew() throws Exception {
        FakeExchange exchange = renewal();
        exchange.header("Cookie", cookie());
        exchange.caller = "anna";

        answer(exchange);

        assertThat(renewals).isEqualTo(1);
    }

    private int renewals;
    private final Login login = new Login() {
        @Override
        public void run(Runnable work) {
            work.run();
        }

        @Override
        public void renew() {
            renewals++;
        }
    };
    private final Visitors visitors = new Visitors(Set.of(), new byte[16], visitor -> login);

    private String cookie() {
        Cookie cookie = visitors.cookie().cookie(visitors.cookie().draw(), "/shop", false);
        return cookie.getName() + "=" + cookie.getValue();
    }

    private static FakeExchange renewal() {
        FakeExchange exchange = FakeExchange.get(RenewalServlet.PATH);
        exchange.method = "POST";
        return exchange;
    }

    private void answer(FakeExchange exchange) throws Exception {
        new RenewalServlet(visitors, sessions(KeepAlive.ACTIVITY), live.callers(), new Origins(Set.of()))
                .service(exchange.request(), exchange.response());
    }

    @Test
    void a_session_is_found_by_its_id_until_it_ends() {
        HttpSessions sessions = new HttpSessions(live.callers(), KeepAlive.NEVER, () -> now);

        sessions.sessionCreated(new HttpSessionEvent(session));
        assertThat(sessions.find("one")).containsSame(session);
        sessions.sessionDestroyed(new HttpSessionEvent(session));

        assertThat(sessions.find("one")).isEmpty();
    }

    @Test
    void a_session_that_an_upgrade_shows_is_found() {
        HttpSessions sessions = new HttpSessions(live.callers(), KeepAlive.NEVER, () -> now);

        sessions.seen(session);

        assertThat(sessions.find("one")).containsSame(session);
    }
}

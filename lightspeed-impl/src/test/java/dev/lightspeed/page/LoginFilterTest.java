package dev.lightspeed.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.page.HttpSessions.KeepAlive;
import dev.lightspeed.session.Login;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who logs out in a request, seen from around it. */
class LoginFilterTest {

    private final FakeCallers live = new FakeCallers();
    private final Visitors visitors = new Visitors(Set.of("boss"), new byte[16], visitor -> Login.NONE);
    private final LoginFilter filter =
            new LoginFilter(visitors, new HttpSessions(live.callers(), KeepAlive.ACTIVITY, () -> 0), live.callers());
    private final String browser = visitors.cookie().draw();

    private FakeExchange exchange(String caller) {
        FakeExchange exchange = FakeExchange.get("/door");
        Cookie cookie = visitors.cookie().cookie(browser, "/shop", false);
        exchange.header("Cookie", cookie.getName() + "=" + cookie.getValue());
        exchange.caller = caller;
        return exchange;
    }

    private void request(FakeExchange exchange, Runnable work) throws Exception {
        FilterChain chain = (request, response) -> work.run();
        filter.doFilter(exchange.request(), exchange.response(), chain);
    }

    @Test
    void the_pages_of_who_logs_out_come_again() throws Exception {
        live.open("anna", browser);
        live.open("anna", "another browser");
        live.open("bob", browser);
        FakeExchange exchange = exchange("anna");

        request(exchange, () -> exchange.caller = null);

        assertThat(live.open()).containsExactlyInAnyOrder("anna at another browser", "bob at " + browser);
    }

    @Test
    void the_pages_of_who_stays_logged_in_go_on_and_no_role_is_asked_for() throws Exception {
        live.open("anna", browser);
        List<String> asked = new ArrayList<>();
        FakeExchange exchange = exchange("anna");
        exchange.roles = new HashSet<>() {
            @Override
            public boolean contains(Object role) {
                asked.add((String) role);
                return false;
            }
        };

        request(exchange, () -> {});

        assertThat(live.open()).containsExactly("anna at " + browser);
        assertThat(asked).isEmpty();
    }
}

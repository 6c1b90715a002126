package dev.lightspeed.cdi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.page.Visitors;
import dev.lightspeed.session.Login;
import dev.lightspeed.session.Visitor;
import jakarta.websocket.server.HandshakeRequest;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UpgradeVisitorsTest {

    private final UpgradeVisitors visitors = new UpgradeVisitors(
            new Visitors(Set.of("admin", "clerk"), new byte[16], visitor -> Login.NONE), session -> {});

    private static HandshakeRequest upgrade(Map<String, List<String>> headers) {
        return (HandshakeRequest) Proxy.newProxyInstance(
                HandshakeRequest.class.getClassLoader(),
                new Class<?>[] {HandshakeRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getHeaders" -> headers;
                    case "getUserPrincipal" -> (Principal) () -> "ann";
                    case "getHttpSession" -> null;
                    case "isUserInRole" -> arguments[0].equals("clerk");
                    default -> throw new UnsupportedOperationException(method.toString());
                });
    }

    @Test
    void captures_caller_roles_and_the_first_language_whatever_the_case_of_the_headers() {
        Visitor visitor = visitors.apply(upgrade(Map.of("accept-language", List.of("de-AT,en;q=0.5"))));

        assertThat(visitor)
                .isEqualTo(new Visitor("ann", Set.of("clerk"), Locale.forLanguageTag("de-AT"), visitor.browser(), ""));
    }

    @Test
    void falls_back_to_the_servers_language() {
        assertThat(visitors.apply(upgrade(Map.of())).locale()).isEqualTo(Locale.getDefault());
        assertThat(visitors.apply(upgrade(Map.of("Accept-Language", List.of("*"))))
                        .locale())
                .isEqualTo(Locale.getDefault());
        assertThat(visitors.apply(upgrade(Map.of("Accept-Language", List.of("!!"))))
                        .locale())
                .isEqualTo(Locale.getDefault());
    }
}

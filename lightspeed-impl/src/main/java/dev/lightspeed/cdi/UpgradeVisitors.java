package dev.lightspeed.cdi;

import dev.lightspeed.page.Visitors;
import dev.lightspeed.server.HandshakeSession;
import dev.lightspeed.session.Visitor;
import jakarta.servlet.http.HttpSession;
import jakarta.websocket.server.HandshakeRequest;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Captures who is behind an upgrade.
 *
 * @param sessions told of the HTTP sessions
 */
record UpgradeVisitors(Visitors visitors, Consumer<HttpSession> sessions)
        implements Function<HandshakeRequest, Visitor> {

    @Override
    public Visitor apply(HandshakeRequest request) {
        UpgradeSource source = new UpgradeSource(request);
        HttpSession session = source.session();
        if (session != null) {
            sessions.accept(session);
        }
        return visitors.again(source);
    }

    private record UpgradeSource(HandshakeRequest request) implements Visitors.Source {

        @Override
        public @Nullable Principal caller() {
            return request.getUserPrincipal();
        }

        @Override
        public boolean hasRole(String role) {
            return request.isUserInRole(role);
        }

        @Override
        public Locale locale() {
            return UpgradeVisitors.locale(request);
        }

        @Override
        public List<String> cookies() {
            return headers(request, "Cookie");
        }

        // The API of WebSocket tells none, so quotas hold at the GET alone.
        @Override
        public String address() {
            return "";
        }

        @Override
        public @Nullable HttpSession session() {
            return HandshakeSession.of(request, cookies());
        }
    }

    /** What a servlet would give as the request's locale. */
    private static Locale locale(HandshakeRequest request) {
        return headers(request, "Accept-Language").stream()
                .flatMap(UpgradeVisitors::languages)
                .findFirst()
                .orElseGet(Locale::getDefault);
    }

    private static Stream<Locale> languages(String header) {
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .map(Locale.LanguageRange::getRange)
                    .filter(range -> !range.contains("*"))
                    .map(Locale::forLanguageTag);
        } catch (IllegalArgumentException unreadable) {
            return Stream.empty();
        }
    }

    private static List<String> headers(HandshakeRequest request, String name) {
        return request.getHeaders().entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(List.of());
    }
}

package dev.lightspeed.cdi;

import dev.lightspeed.page.Visitors;
import dev.lightspeed.session.Visitor;
import jakarta.websocket.server.HandshakeRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Captures who is behind an upgrade. The API of WebSocket tells no address, so quotas hold at the GET alone. */
record UpgradeVisitors(Visitors visitors) implements Function<HandshakeRequest, Visitor> {

    @Override
    public Visitor apply(HandshakeRequest request) {
        return visitors.of(
                request.getUserPrincipal(), request::isUserInRole, locale(request), headers(request, "Cookie"), "");
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

package dev.lightspeed.test;

import dev.lightspeed.test.dom.Network;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Cookies of one browser. */
final class CookieJar {

    private final Map<String, String> cookies = new LinkedHashMap<>();

    Map<String, String> header() {
        return cookies.isEmpty()
                ? Map.of()
                : Map.of(
                        "Cookie",
                        cookies.entrySet().stream()
                                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                                .collect(Collectors.joining("; ")));
    }

    void take(Network.Answer answer) {
        for (String set : answer.headers().getOrDefault("set-cookie", List.of())) {
            String pair = set.split(";", -1)[0];
            int equals = pair.indexOf('=');
            if (set.contains("Max-Age=0")) {
                cookies.remove(pair.substring(0, equals));
            } else {
                cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
    }
}

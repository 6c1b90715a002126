package dev.lightspeed.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lightspeed.http.Flash;
import jakarta.servlet.http.Cookie;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Carries messages over a redirect, signed for the browser that was redirected, so that nobody else can put words on our pages.
 * For use by any thread.
 */
final class FlashCookie {

    private static final String NAME = "lightspeed-flash";

    /** Browsers keep 4,096 bytes of a cookie, name and attributes included. */
    private static final int MOST = 3_500;

    private final Signature signature;

    /** @param key secret, for this purpose only */
    FlashCookie(byte[] key) {
        this.signature = new Signature(key);
    }

    /** What the {@code Cookie} headers hold for this browser. */
    Flash read(List<String> headers, String browser) {
        return headers.stream()
                .flatMap(header -> BrowserCookie.values(header, NAME))
                .flatMap(value -> signature.verified(value, browser).stream())
                .findFirst()
                .map(FlashCookie::decoded)
                .orElse(Flash.NONE);
    }

    /**
     * What makes the browser bring the messages with its next request.
     *
     * @throws IllegalArgumentException if they are too long for a cookie
     */
    Cookie cookie(Flash flash, String browser, String contextPath, boolean secure) {
        String value = signature.on(encoded(flash), browser);
        if (value.length() > MOST) {
            throw new IllegalArgumentException("Flash: its messages are longer than a cookie holds, by "
                    + (value.length() - MOST) + " characters. Give a short one, and show the rest on the page.");
        }
        return BrowserCookie.cookie(NAME, value, contextPath, secure);
    }

    /** What makes the browser forget them. */
    Cookie forgotten(String contextPath, boolean secure) {
        Cookie cookie = BrowserCookie.cookie(NAME, "", contextPath, secure);
        cookie.setMaxAge(0);
        return cookie;
    }

    private static String encoded(Flash flash) {
        String pairs = flash.messages().entrySet().stream()
                .map(message ->
                        URLEncoder.encode(message.getKey(), UTF_8) + "=" + URLEncoder.encode(message.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(pairs.getBytes(UTF_8));
    }

    /** @param text signed by us, so it is well-formed */
    private static Flash decoded(String text) {
        Map<String, String> messages = new LinkedHashMap<>();
        for (String pair : new String(Base64.getUrlDecoder().decode(text), UTF_8).split("&", -1)) {
            int equals = pair.indexOf('=');
            messages.put(
                    URLDecoder.decode(pair.substring(0, equals), UTF_8),
                    URLDecoder.decode(pair.substring(equals + 1), UTF_8));
        }
        return new Flash(messages);
    }
}

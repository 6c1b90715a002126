package dev.lightspeed.page;

import jakarta.servlet.http.Cookie;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The cookie that knows a browser again, so that a page's token is good only where it was given. Holds a random number and
 * its signature, nothing about the user, and needs no {@code HttpSession}. For use by any thread.
 */
final class BrowserCookie {

    private static final String NAME = "lightspeed";
    private static final int BYTES = 16;

    private final Signature signature;
    private final SecureRandom random = new SecureRandom();

    /** @param key secret, for this purpose only */
    BrowserCookie(byte[] key) {
        this.signature = new Signature(key);
    }

    /** A number for a browser that has none. */
    String draw() {
        byte[] number = new byte[BYTES];
        random.nextBytes(number);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(number);
    }

    /** The number in a {@code Cookie} header; empty if there is none, or none that we signed. */
    Optional<String> read(String header) {
        // Another application on this host may send its cookie of the same name; ours is the one whose signature fits.
        return values(header, NAME)
                .flatMap(value -> signature.verified(value, "").stream())
                .findFirst();
    }

    /** What makes a browser remember the number until it closes. */
    Cookie cookie(String number, String contextPath, boolean secure) {
        return cookie(NAME, signature.on(number, ""), contextPath, secure);
    }

    /** The values under a name in a {@code Cookie} header. */
    static Stream<String> values(String header, String name) {
        return Stream.of(header.split(";", -1))
                .map(String::strip)
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> pair.substring(name.length() + 1));
    }

    /** A cookie for this application that no script reads and that other sites' forms do not bring. */
    static Cookie cookie(String name, String value, String contextPath, boolean secure) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath(contextPath.isEmpty() ? "/" : contextPath);
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}

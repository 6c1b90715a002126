package dev.lightspeed.page;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.servlet.http.Cookie;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The cookie that knows a browser again, so that a page's token is good only where it was given. Holds a random number and
 * its signature, nothing about the user, and needs no {@code HttpSession}. For use by any thread.
 */
final class BrowserCookie {

    private static final String NAME = "lightspeed";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 16;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    /** @param key secret, for this purpose only */
    BrowserCookie(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** A number for a browser that has none. */
    String draw() {
        byte[] number = new byte[BYTES];
        random.nextBytes(number);
        return text(number);
    }

    /** The number in a {@code Cookie} header; empty if there is none, or none that we signed. */
    Optional<String> read(String header) {
        // Another application on this host may send its cookie of the same name; ours is the one whose signature fits.
        return Stream.of(header.split(";", -1))
                .map(String::strip)
                .filter(pair -> pair.startsWith(NAME + "="))
                .map(pair -> pair.substring(NAME.length() + 1))
                .flatMap(value -> verified(value).stream())
                .findFirst();
    }

    /** What makes a browser remember the number until it closes. */
    Cookie cookie(String number, String contextPath, boolean secure) {
        Cookie cookie = new Cookie(NAME, number + "." + signature(number));
        cookie.setPath(contextPath.isEmpty() ? "/" : contextPath);
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private Optional<String> verified(String value) {
        int dot = value.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        String number = value.substring(0, dot);
        byte[] given = value.substring(dot + 1).getBytes(US_ASCII);
        boolean ours = MessageDigest.isEqual(signature(number).getBytes(US_ASCII), given);
        return ours ? Optional.of(number) : Optional.empty();
    }

    private String signature(String number) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return text(Arrays.copyOf(mac.doFinal(number.getBytes(US_ASCII)), BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM + ", but this one does not.", e);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

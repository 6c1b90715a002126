package dev.lightspeed.session;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * Makes and reads the tokens of first pages: which session waits, what the page shows, until when it may join, and where it was
 * sent to.
 *
 * <p>A token is 40 bytes and a signature. The view, the caller and the browser are signed but not in it: whoever
 * brings it must know them, and a page tells nobody the names of its classes.
 */
final class Tokens {

    private static final int CLAIMS = 16 + 3 * Long.BYTES;
    private static final int SIGNATURE = 16;

    private final Secret secret;

    Tokens(Secret secret) {
        this.secret = secret;
    }

    /**
     * What a token says.
     *
     * @param network the key of the {@link Network} that got the page
     */
    record Claims(String id, long digest, long expires, long network) {}

    String make(Claims claims, String view, Visitor visitor) {
        byte[] head = ByteBuffer.allocate(CLAIMS)
                .put(Base64.getUrlDecoder().decode(claims.id))
                .putLong(claims.digest)
                .putLong(claims.expires)
                .putLong(claims.network)
                .array();
        return text(ByteBuffer.allocate(CLAIMS + SIGNATURE)
                .put(head)
                .put(signature(head, view, visitor))
                .array());
    }

    /**
     * What the token says; empty if it is forged, was given to another caller or browser or for another view, or
     * expired.
     */
    Optional<Claims> read(String token, String view, Visitor visitor, long now) {
        byte[] bytes = bytes(token);
        if (bytes.length != CLAIMS + SIGNATURE) {
            return Optional.empty();
        }
        byte[] head = Arrays.copyOf(bytes, CLAIMS);
        byte[] signature = Arrays.copyOfRange(bytes, CLAIMS, bytes.length);
        if (!MessageDigest.isEqual(signature, signature(head, view, visitor))) {
            return Optional.empty();
        }
        return Optional.of(claims(head)).filter(claims -> now < claims.expires);
    }

    private static Claims claims(byte[] head) {
        ByteBuffer rest = ByteBuffer.wrap(head, 16, 3 * Long.BYTES);
        return new Claims(text(Arrays.copyOf(head, 16)), rest.getLong(), rest.getLong(), rest.getLong());
    }

    private byte[] signature(byte[] head, String view, Visitor visitor) {
        String caller = visitor.caller();
        // Lengths keep the parts from running into each other.
        byte[] whole = secret.sign("token " + text(head) + part(view) + (caller == null ? "" : part(caller)) + ";"
                + part(visitor.browser()));
        return Arrays.copyOf(whole, SIGNATURE);
    }

    private static String part(String text) {
        return " " + text.length() + ":" + text;
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] bytes(String token) {
        try {
            return Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }
}

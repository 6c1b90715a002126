package dev.lightspeed.session;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The application's secret, from which a key is derived for each purpose. Immutable. */
public final class Secret {

    private static final String ALGORITHM = "HmacSHA256";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    private Secret(byte[] bytes) {
        this.key = new SecretKeySpec(bytes, ALGORITHM);
    }

    /**
     * The secret of these bytes, shared by all servers of an application.
     *
     * @throws IllegalArgumentException if there are fewer than 16
     */
    public static Secret of(byte[] bytes) {
        if (bytes.length < 16) {
            throw new IllegalArgumentException(
                    "lightspeed.secret: " + bytes.length + " bytes. Give at least 16, from a random generator.");
        }
        return new Secret(bytes.clone());
    }

    /** A secret that is good until this process ends. */
    public static Secret random() {
        return new Secret(randomBytes(32));
    }

    /** 16 bytes for one purpose; those of two purposes tell nothing of each other. */
    public byte[] key(String purpose) {
        return Arrays.copyOf(sign("key " + purpose), 16);
    }

    /** 32 bytes that only a holder of this secret can make for the text. */
    byte[] sign(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new AssertionError("every Java platform has " + ALGORITHM, e);
        }
    }

    /** A word of 22 characters that nobody can guess. */
    public static String word() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(randomBytes(16));
    }

    private static byte[] randomBytes(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}

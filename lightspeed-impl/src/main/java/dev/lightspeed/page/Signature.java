package dev.lightspeed.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs texts that a browser keeps for us. For use by any thread. */
final class Signature {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 16;

    private final SecretKeySpec key;

    /** @param key secret, for one purpose only */
    Signature(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /**
     * The text with its signature.
     *
     * @param text   without a dot
     * @param holder for whom alone it is good; empty for anybody
     */
    String on(String text, String holder) {
        return text + "." + of(text, holder);
    }

    /** The text of {@link #on}; empty if it was not signed for the holder with this key. */
    Optional<String> verified(String signed, String holder) {
        int dot = signed.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        String text = signed.substring(0, dot);
        return isEqual(of(text, holder), signed.substring(dot + 1)) ? Optional.of(text) : Optional.empty();
    }

    /** The signature alone. */
    String of(String text, String holder) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] whole = mac.doFinal((holder.isEmpty() ? text : text + "." + holder).getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(whole, BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM + ", but this one does not.", e);
        }
    }

    /** Compares in a time that tells nothing. */
    static boolean isEqual(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(UTF_8), other.getBytes(UTF_8));
    }
}

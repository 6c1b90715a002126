package dev.lightspeed.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** Keys of rows, as hashes for the imprint and as text for the browser. */
final class Keys {

    private static final int LONGEST = 40;

    private Keys() {}

    static long hash(Object key, SipHash hash) {
        return isNumber(key) ? hash.number(((Number) key).longValue()) : hash.text(key.toString());
    }

    /** A text that may stand in a comment and is the same in every process. */
    static String text(Object key) {
        String text = key.toString();
        return isPlain(text) ? text : "~" + digest(text);
    }

    static void json(Object key, StringBuilder out) {
        if (isNumber(key)) {
            Json.number(((Number) key).longValue(), out);
        } else {
            Json.text(text(key), out);
        }
    }

    private static boolean isNumber(Object key) {
        return key instanceof Long || key instanceof Integer || key instanceof Short || key instanceof Byte;
    }

    private static boolean isPlain(String text) {
        if (text.isEmpty() || text.length() > LONGEST || text.endsWith("-") || text.contains("--")) {
            return false;
        }
        return text.chars().allMatch(Keys::isPlain);
    }

    private static boolean isPlain(int c) {
        boolean letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        return letter || (c >= '0' && c <= '9') || c == '_' || c == '.' || c == ':' || c == '-' || c == '/';
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(Arrays.copyOf(hash, 8))
                    .replace('-', '.');
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}

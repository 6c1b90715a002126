package dev.lightspeed.test;

/** What messages are measured in. */
public enum Unit {
    /** Bytes of UTF-8, without the frame around a message. */
    BYTES,
    /** Characters of Java. */
    CHARACTERS;

    int of(String text) {
        return this == BYTES ? text.getBytes(java.nio.charset.StandardCharsets.UTF_8).length : text.length();
    }

    String words() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}

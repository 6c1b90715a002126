package dev.lightspeed.route;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;

/** Percent-encoding: RFC 3986, sections 2 and 3.3 for segments, 3.4 for queries. */
final class Encoding {

    private static final String UNRESERVED = "-._~";

    /** What else may stand in a segment, without the semicolon: servers take what follows it for a path parameter. */
    private static final String SEGMENT = UNRESERVED + "!$&'()*+,=:@";

    /** What else may stand in a name or value of a query, without what parts them and the plus, which servers read as a space. */
    private static final String QUERY = UNRESERVED + "!$'()*,:@/?";

    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private Encoding() {}

    static String segment(String text) {
        return encoded(text, SEGMENT);
    }

    static String query(String text) {
        return encoded(text, QUERY);
    }

    /** Whether the text is made of encoded segments. */
    static boolean isEncodedPath(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean fine = c == '%' ? isHex(text, i + 1) && isHex(text, i + 2) : c == '/' || isPlain(c, SEGMENT);
            if (!fine) {
                return false;
            }
        }
        return true;
    }

    private static String encoded(String text, String allowed) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i), allowed)) {
                return written(text, allowed);
            }
        }
        return text;
    }

    private static String written(String text, String allowed) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        ByteBuffer bytes = bytes(text);
        while (bytes.hasRemaining()) {
            byte b = bytes.get();
            if (b > 0 && isPlain((char) b, allowed)) {
                out.append((char) b);
            } else {
                out.append('%').append(HEX[(b >> 4) & 15]).append(HEX[b & 15]);
            }
        }
        return out.toString();
    }

    private static ByteBuffer bytes(String text) {
        try {
            return UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        } catch (CharacterCodingException halfOfAPair) {
            throw new IllegalArgumentException(
                    "Route: \"" + text
                            + "\" has half of a surrogate pair, which no URL can hold. Give whole characters.",
                    halfOfAPair);
        }
    }

    private static boolean isPlain(char c, String allowed) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || allowed.indexOf(c) >= 0;
    }

    private static boolean isHex(String text, int at) {
        return at < text.length() && Character.digit(text.charAt(at), 16) >= 0 && text.charAt(at) < 128;
    }
}

package dev.lightspeed.render;

/** Writes the parts of a patch as JSON (RFC 8259). */
final class Json {

    /** Beyond this, a browser's number would not be exact. */
    private static final long EXACT = 1L << 53;

    private static final String HEX = "0123456789abcdef";

    private Json() {}

    static void text(String value, StringBuilder out) {
        out.append('"');
        int from = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || Character.isSurrogate(c)) {
                out.append(value, from, i);
                i += character(value, i, out);
                from = i + 1;
            }
        }
        out.append(value, from, value.length()).append('"');
    }

    /** Writes a character that needs care; returns how many more than one were written. */
    private static int character(String value, int at, StringBuilder out) {
        char c = value.charAt(at);
        if (Character.isSurrogate(c)) {
            return surrogate(value, at, out);
        }
        switch (c) {
            case '"', '\\' -> out.append('\\').append(c);
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
        }
        return 0;
    }

    /** Half a pair cannot be sent as UTF-8, so it becomes the replacement character. */
    private static int surrogate(String value, int at, StringBuilder out) {
        int code = value.codePointAt(at);
        boolean whole = Character.isSupplementaryCodePoint(code);
        out.appendCodePoint(whole ? code : 0xfffd);
        return whole ? 1 : 0;
    }

    static void number(long value, StringBuilder out) {
        boolean exact = -EXACT < value && value < EXACT;
        if (exact) {
            out.append(value);
        } else {
            out.append('"').append(value).append('"');
        }
    }
}

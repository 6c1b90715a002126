package dev.lightspeed.benchmarks.peers;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is looked for in texts of a server. */
final class Found {

    private static final int SHOWN = 300;
    private static final int DIGITS = 16;

    private Found() {}

    /** The first group of the pattern. */
    static String in(String text, Pattern pattern) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException(
                    "The server's text has no " + pattern + ": " + text.substring(0, Math.min(SHOWN, text.length())));
        }
        return found.group(1);
    }

    /** The first number of exactly 16 digits: the time of a tick in microseconds; 0 if there is none. */
    static long micros(String text) {
        int digits = 0;
        for (int at = 0; at <= text.length(); at++) {
            boolean digit = at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
            if (!digit && digits == DIGITS) {
                return Long.parseLong(text, at - DIGITS, at, 10);
            }
            digits = digit ? digits + 1 : 0;
        }
        return 0;
    }
}

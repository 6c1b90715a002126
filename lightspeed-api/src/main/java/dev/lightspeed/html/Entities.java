package dev.lightspeed.html;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decodes character references in literals that are joined with values, since the whole is escaped later. */
final class Entities {

    private static final Pattern REFERENCE = Pattern.compile("&(#[xX]?[0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]*);");
    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00a0", "middot", "\u00b7");

    private Entities() {}

    static List<String> decoded(List<String> literals, Cursor in, int position) {
        return literals.stream().map(text -> decode(text, in, position)).toList();
    }

    private static String decode(String text, Cursor in, int position) {
        return text.indexOf('&') < 0 ? text : REFERENCE.matcher(text).replaceAll(found -> quoted(found, in, position));
    }

    private static String quoted(MatchResult found, Cursor in, int position) {
        return Matcher.quoteReplacement(character(found.group(1), in, position));
    }

    private static String character(String reference, Cursor in, int position) {
        if (reference.startsWith("#")) {
            boolean hex = reference.charAt(1) == 'x' || reference.charAt(1) == 'X';
            int code = hex ? Integer.parseInt(reference.substring(2), 16) : Integer.parseInt(reference.substring(1));
            return Character.toString(code);
        }
        String character = NAMED.get(reference);
        if (character == null) {
            throw in.error(
                    position, "&" + reference + "; beside a slot is not known here. Write the character itself.");
        }
        return character;
    }
}

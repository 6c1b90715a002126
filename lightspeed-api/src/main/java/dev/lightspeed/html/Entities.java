package dev.lightspeed.html;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decodes character references in literals that are joined with values, since the whole is escaped later. */
final class Entities {

    private static final Pattern REFERENCE = Pattern.compile("&(#[xX]?[0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]*);");
    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00a0", "middot", "\u00b7");

    private Entities() {}

    static List<String> decoded(List<String> literals, Cursor in, int position) {
        return literals.stream()
                .map(text -> decoded(text, reference -> {
                    throw in.error(
                            position,
                            "&" + reference + "; beside a slot is not known here. Write the character itself.");
                }))
                .toList();
    }

    /** @param unknown asked for what stands for a name that is not known here */
    static String decoded(String text, UnaryOperator<String> unknown) {
        return text.indexOf('&') < 0
                ? text
                : REFERENCE
                        .matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(character(found.group(1), unknown)));
    }

    private static String character(String reference, UnaryOperator<String> unknown) {
        if (reference.startsWith("#")) {
            boolean hex = reference.charAt(1) == 'x' || reference.charAt(1) == 'X';
            int code = hex ? Integer.parseInt(reference.substring(2), 16) : Integer.parseInt(reference.substring(1));
            return Character.isValidCodePoint(code) ? Character.toString(code) : unknown.apply(reference);
        }
        String character = NAMED.get(reference);
        return character == null ? unknown.apply(reference) : character;
    }
}

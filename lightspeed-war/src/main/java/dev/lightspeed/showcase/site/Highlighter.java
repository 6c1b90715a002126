package dev.lightspeed.showcase.site;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns Java into markup in which words are marked by their kind. Knows just enough of Java to look right. */
final class Highlighter {

    private static final String WORDS =
            "abstract|boolean|byte|case|catch|char|class|default|do|double|else|enum|extends|"
                    + "false|final|finally|float|for|if|implements|import|instanceof|int|interface|long|new|null|package|permits|"
                    + "private|protected|public|record|return|sealed|short|static|super|switch|synchronized|this|throw|throws|"
                    + "transient|true|try|var|void|volatile|while|yield";

    private static final Pattern TOKEN = Pattern.compile(
            "(?<comment>//[^\n]*|/\\*.*?\\*/)"
                    + "|(?<string>\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\"|'(?:\\\\.|[^'\\\\\n])*')"
                    + "|(?<annotation>@\\w+)"
                    + "|(?<keyword>\\b(?:" + WORDS + ")\\b)"
                    + "|(?<type>\\b[A-Z]\\w*)"
                    + "|(?<number>\\b\\d[\\d_]*[Ll]?\\b)",
            Pattern.DOTALL);

    private static final List<String> KINDS = List.of("comment", "string", "annotation", "keyword", "type", "number");

    private static final Map<String, String> ESCAPES = Map.of("&", "&amp;", "<", "&lt;", ">", "&gt;");
    private static final Pattern ESCAPED = Pattern.compile("[&<>]");

    private Highlighter() {}

    /** The markup of a piece of Java. */
    static String markup(String java) {
        Matcher tokens = TOKEN.matcher(java);
        StringBuilder markup = new StringBuilder();
        int read = 0;
        while (tokens.find()) {
            markup.append(escaped(java.substring(read, tokens.start())));
            markup.append("<span class=\"").append(kind(tokens)).append("\">");
            markup.append(escaped(tokens.group())).append("</span>");
            read = tokens.end();
        }
        return markup.append(escaped(java.substring(read))).toString();
    }

    private static String kind(Matcher token) {
        return KINDS.stream()
                .filter(kind -> token.group(kind) != null)
                .findFirst()
                .orElse("");
    }

    private static String escaped(String text) {
        return ESCAPED.matcher(text).replaceAll(Highlighter::escape);
    }

    private static String escape(MatchResult character) {
        return ESCAPES.getOrDefault(character.group(), "");
    }
}

package dev.lightspeed.test.dom;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file that a browser has saved.
 *
 * @param url  path and query that brought it
 * @param name as the answer says, else the link, else the end of the path
 */
public record Saved(String url, Network.Answer answer, String name) {

    private static final Pattern ENCODED = Pattern.compile("filename\\*=(?i:utf-8)''([^;]+)");
    private static final Pattern PLAIN = Pattern.compile("filename=(?:\"([^\"]*)\"|([^;]+))");

    static Saved from(String path, String request, String proposed, Network.Answer answer) {
        String end = path.substring(path.lastIndexOf('/') + 1);
        String said = name(answer);
        return new Saved(request, answer, said.isEmpty() ? proposed.isEmpty() ? end : proposed : said);
    }

    /** What the answer calls its file; empty where it says nothing of it. */
    public static String name(Network.Answer answer) {
        String disposition = String.join("", answer.headers().getOrDefault("content-disposition", List.of()));
        Matcher encoded = ENCODED.matcher(disposition);
        if (encoded.find()) {
            return URLDecoder.decode(encoded.group(1).strip(), StandardCharsets.UTF_8);
        }
        Matcher plain = PLAIN.matcher(disposition);
        if (plain.find()) {
            return plain.group(1) == null ? plain.group(2).strip() : plain.group(1);
        }
        return "";
    }
}

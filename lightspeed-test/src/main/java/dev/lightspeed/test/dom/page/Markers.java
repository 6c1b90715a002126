package dev.lightspeed.test.dom.page;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** The names and comments by which a page says where its slots are: protocol 2, section 1. */
public final class Markers {

    /** What every attribute and class of ours begins with. */
    public static final String PREFIX = "ls-";

    /** Names the slots of an element in the markup, in their order. */
    public static final String SLOTS = PREFIX + "s";

    /** Names the attributes that an element's spread has given it. */
    public static final String SPREAD = PREFIX + "a";

    /** Stands among the slots for a spread. */
    static final String REST = "...";

    /** Stands among the slots for the content of the element. */
    static final String CONTENT = "*";

    private static final Pattern WORD = Pattern.compile("[^ \\t\\n\\f\\r]+");
    private static final Pattern ROW = Pattern.compile("\\d+ (\\S+)");

    private Markers() {}

    /** Lets a script run; no part of what is drawn, since it is another one in each document. */
    public static final String NONCE = "nonce";

    /** The names in an element's {@code ls-s}: attributes, {@code ...} for a spread, {@code *} for its content. */
    public static List<String> slotNames(Element element) {
        return words(element.attr(SLOTS));
    }

    /** The attributes that the element's spread gave it at one time or another. */
    public static List<String> spreadNames(Element element) {
        return words(element.attr(SPREAD));
    }

    /** The key of the row that begins at a node; {@code null} where none does. */
    public static @Nullable String rowKey(Node node) {
        if (node instanceof Comment comment) {
            var row = ROW.matcher(comment.getData());
            return row.matches() ? row.group(1) : null;
        }
        return null;
    }

    /** The words of a text, as HTML parts them. */
    public static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}

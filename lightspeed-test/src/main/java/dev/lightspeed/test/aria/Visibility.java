package dev.lightspeed.test.aria;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Says what hides elements, as far as markup alone tells: HTML, chapters 6.1 (hidden), 6.3 (inert), 4.11 (details, dialog)
 * and 15.3.1 (elements that are never drawn). Style sheets are not read.
 */
public final class Visibility {

    private static final Set<String> NEVER_DRAWN = Set.of(
            "base", "datalist", "head", "link", "meta", "noscript", "param", "script", "style", "template", "title");

    private static final Pattern UNDRAWN_STYLE =
            Pattern.compile("(^|;)\\s*(display\\s*:\\s*none|visibility\\s*:\\s*hidden)\\b", Pattern.CASE_INSENSITIVE);

    private Visibility() {}

    /** What hides the element from everybody, in words; null where nothing does. */
    public static @Nullable String hiddenBy(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            String reason = hidesItself(at);
            if (reason != null) return reason;
            Element details = foldedIn(at);
            if (details != null) return "the closed " + Tags.start(details);
        }
        return null;
    }

    /** What keeps the element from who does not see it, in words: what hides it, {@code aria-hidden} or {@code inert}. */
    static @Nullable String silencedBy(Element element) {
        String hidden = hiddenBy(element);
        if (hidden != null) return hidden;
        for (Element at = element; at != null; at = at.parent()) {
            if (isSilent(at))
                return "the attribute " + (at.hasAttr("inert") ? "inert" : "aria-hidden") + " of " + Tags.start(at);
        }
        return null;
    }

    /** Whether a name or a text that is gathered from above passes the element by. */
    static boolean isPassedBy(Element element) {
        return hidesItself(element) != null || foldedIn(element) != null;
    }

    static boolean isSilent(Element element) {
        return element.attr("aria-hidden").equals("true") || element.hasAttr("inert");
    }

    private static @Nullable String hidesItself(Element element) {
        String tag = element.normalName();
        if (NEVER_DRAWN.contains(tag) && !isOfSvg(element)) return "being in <" + tag + ">";
        if (element.hasAttr("hidden")) return "the attribute hidden of " + Tags.start(element);
        if (tag.equals("dialog") && !element.hasAttr("open")) return "the closed " + Tags.start(element);
        if (tag.equals("input") && element.attr("type").equalsIgnoreCase("hidden")) return "type=\"hidden\"";
        return UNDRAWN_STYLE.matcher(element.attr("style")).find() ? "the style of " + Tags.start(element) : null;
    }

    /** There a title is a tool tip, and names the drawing. */
    private static boolean isOfSvg(Element element) {
        return element.closest("svg") != null;
    }

    /** The closed details that show none of their content but the summary. */
    private static @Nullable Element foldedIn(Element element) {
        Element details = element.parent();
        if (details == null || !details.normalName().equals("details") || details.hasAttr("open")) return null;
        return element.equals(details.selectFirst("> summary")) ? null : details;
    }
}

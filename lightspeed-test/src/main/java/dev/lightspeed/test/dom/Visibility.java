package dev.lightspeed.test.dom;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells what a person can see, by elements and attributes alone: no style sheet is read. */
public final class Visibility {

    private static final Set<String> NEVER_SHOWN =
            Set.of("head", "script", "style", "template", "noscript", "datalist", "title", "meta", "link");

    private Visibility() {}

    /** Why nobody can see an element; {@code null} where it can be seen. */
    public static @Nullable String whyHidden(Element element) {
        if (element.nameIs("input") && element.attr("type").equalsIgnoreCase("hidden")) {
            return "it is of type \"hidden\"";
        }
        for (Element at = element; at != null; at = at.parent()) {
            String reason = whyHides(at, element);
            if (reason != null) {
                return reason;
            }
        }
        return null;
    }

    private static @Nullable String whyHides(Element at, Element element) {
        if (NEVER_SHOWN.contains(at.normalName())) {
            return "it stands in <" + at.normalName() + ">";
        }
        if (at.hasAttr("hidden")) {
            return "hidden is set on " + Place.of(at);
        }
        if (at.nameIs("dialog") && !at.hasAttr("open")) {
            return "the dialog around it is closed: " + Place.of(at);
        }
        boolean isClosed = at.nameIs("details") && !at.hasAttr("open") && !at.equals(element);
        return isClosed && !isInSummary(at, element) ? "the details around it are closed: " + Place.of(at) : null;
    }

    private static boolean isInSummary(Element details, Element element) {
        Element summary = details.selectFirst("> summary");
        return summary != null && (summary.equals(element) || element.parents().contains(summary));
    }

    /** The nearest element, at or above, that takes everything in it out of reach; {@code null} where none does. */
    static @Nullable Element inert(Element element) {
        return element.closest("[inert]");
    }
}

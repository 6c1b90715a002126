package dev.lightspeed.test.dom;

import org.jsoup.nodes.Element;

/** Names elements in messages. */
final class Place {

    private static final int LONGEST_TEXT = 40;

    private Place() {}

    /** The start tag as it is in the page, with the text of a short element: {@code <button disabled>Save</button>}. */
    static String of(Element element) {
        Element bare = element.shallowClone();
        bare.removeAttr("ls-s").removeAttr("ls-a");
        String tag = bare.outerHtml();
        String end = "</" + element.tagName() + ">";
        if (!tag.endsWith(end)) {
            return tag;
        }
        String start = tag.substring(0, tag.length() - end.length());
        String text = element.text();
        return text.isEmpty() ? start : start + shortened(text) + end;
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "..." : text;
    }

    /** The way to an element from the top: {@code html > body > ul > li:nth-child(2)}. */
    static String path(Element element) {
        StringBuilder path = new StringBuilder();
        for (Element at = element; at != null && at.parent() != null; at = at.parent()) {
            path.insert(0, (path.isEmpty() ? "" : " > ")).insert(0, step(at));
        }
        return path.toString();
    }

    private static String step(Element element) {
        if (!element.id().isEmpty()) {
            return element.tagName() + "#" + element.id();
        }
        Element parent = element.parent();
        boolean isOnly = parent == null
                || parent.children().stream()
                                .filter(other -> other.nameIs(element.normalName()))
                                .count()
                        == 1;
        return element.tagName() + (isOnly ? "" : ":nth-child(" + (element.elementSiblingIndex() + 1) + ")");
    }
}

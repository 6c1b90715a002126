package dev.lightspeed.test.aria;

import org.jsoup.nodes.Element;

/**
 * A fault in a page.
 *
 * @param element   where it is
 * @param what      what is wrong, without a full stop
 * @param advice    what to do, as whole sentences
 * @param criterion the rule that it breaks: {@code WCAG 4.1.2}
 */
public record Finding(Element element, String what, String advice, String criterion) {

    /** One line: <em>Where: what. What to do. (Criterion)</em>. */
    @Override
    public String toString() {
        return Tags.start(element) + ": " + what + ". " + advice + " (" + criterion + ')';
    }
}

package dev.lightspeed.test.aria;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a browser keeps beside the attributes of controls: what has been typed, ticked and chosen, and where the focus is. */
public interface Properties {

    /** What an {@code input}, {@code textarea} or {@code select} holds; a select, the value of its first chosen option. */
    String value(Element control);

    /** Whether a checkbox or radio button is ticked. */
    boolean checked(Element box);

    /** Whether an option is chosen. */
    boolean selected(Element option);

    /** Where typed keys go; null where that is the body. */
    @Nullable
    Element focused();

    /** The properties of a page that nobody has touched yet: as the attributes say. */
    static Properties ofAttributes() {
        return new UntouchedProperties();
    }
}

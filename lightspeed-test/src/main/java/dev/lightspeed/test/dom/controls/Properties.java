package dev.lightspeed.test.dom.controls;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What an element holds beside its attributes. {@code null} where the attribute still says it. */
final class Properties {

    private static final String KEY = "lightspeed.properties";

    @Nullable
    String value;

    /** What a person typed, of which the value was made. */
    @Nullable
    String letters;

    /** Of a box or an option. */
    @Nullable
    Boolean ticked;

    boolean indeterminate;

    /** A person has put something in and not left the field yet. */
    boolean isEdited;

    /** A person has put in what it holds. */
    boolean wasEdited;

    private Properties() {}

    static Properties of(Element element) {
        if (element.attributes().userData(KEY) instanceof Properties known) {
            return known;
        }
        Properties properties = new Properties();
        element.attributes().userData(KEY, properties);
        return properties;
    }

    /** From now on the attributes say everything again. */
    static void forget(Element element) {
        element.attributes().userData(KEY, new Properties());
    }
}

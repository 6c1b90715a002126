package dev.lightspeed.test.find;

import dev.lightspeed.test.aria.Properties;
import dev.lightspeed.test.aria.Semantics;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page as a test sees it at one moment. Make another once the document has changed. */
public final class Scene {

    private final Document document;
    private final String url;
    private final List<String> messages;
    private final Semantics semantics;

    /**
     * A page in a browser.
     *
     * @param url      as messages call the page, and as {@link Condition#url} compares it: path and query
     * @param messages the last that went up and down, one a line, for the end of a failure's text
     */
    public Scene(Document document, Properties properties, String url, List<String> messages) {
        this.document = document;
        this.url = url;
        this.messages = List.copyOf(messages);
        this.semantics = new Semantics(document, properties);
    }

    Element body() {
        return document.body();
    }

    String title() {
        return document.title();
    }

    /** What the elements mean. */
    public Semantics semantics() {
        return semantics;
    }

    Document document() {
        return document;
    }

    String url() {
        return url;
    }

    List<String> messages() {
        return messages;
    }
}

package dev.lightspeed.test.dom.page;

import org.jsoup.nodes.Element;

/** Hears what the server writes on elements: a person or a lock may have changed the same meanwhile. */
public interface ControlListener {

    void controlWriting(Element element);

    /** The name of the attribute, or {@code *} for the content. */
    void controlWritten(Element element, String name);
}

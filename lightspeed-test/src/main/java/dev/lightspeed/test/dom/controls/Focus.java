package dev.lightspeed.test.dom.controls;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Where the focus of a document is. */
public final class Focus {

    private final Document document;
    private @Nullable Element element;

    public Focus(Document document) {
        this.document = document;
    }

    /** The element with the focus; {@code null} where none has it, also because it went or was disabled. */
    public @Nullable Element active() {
        return element != null && isShown(element) && !Form.isDisabled(element) ? element : null;
    }

    public boolean isOn(Element candidate) {
        return candidate.equals(active());
    }

    /** Moves the focus, without a word to anybody. */
    public void move(@Nullable Element next) {
        element = next;
    }

    /** Whether an element is in the document. */
    boolean isShown(Element candidate) {
        return document.equals(candidate.root());
    }

    /** Notes where the focus is. What is given back brings it back where a patch took it away. */
    public Runnable keep() {
        Element focused = active();
        if (focused == null) {
            return () -> {};
        }
        Identity identity = Identity.of(focused);
        return () -> {
            if (active() == null) {
                move(isShown(focused) ? focused : identity.successor(document));
            }
        };
    }
}

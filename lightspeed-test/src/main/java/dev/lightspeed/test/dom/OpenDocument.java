package dev.lightspeed.test.dom;

import dev.lightspeed.test.dom.controls.Control;
import dev.lightspeed.test.dom.controls.Focus;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** One document of a tab, with its focus, and the client once its script has run. Tells the client what happens. */
final class OpenDocument {

    private final Document document;
    private final Focus focus;
    private final Set<Element> toggled = new HashSet<>();
    private @Nullable Client client;

    OpenDocument(Document document) {
        this.document = document;
        this.focus = new Focus(document);
        document.outputSettings().prettyPrint(false);
    }

    Document document() {
        return document;
    }

    Focus focus() {
        return focus;
    }

    @Nullable
    Client client() {
        return client;
    }

    /** The script has run. */
    void liveBy(Client started) {
        client = started;
    }

    /** Whether an element is in the document. */
    boolean isShown(Element element) {
        return document.equals(element.root());
    }

    /** A person opened or closed details or a dialog. */
    void toggled(Element element) {
        toggled.add(element);
    }

    /** Whether {@code open} of an element is what a person made it. */
    boolean isToggled(Element element) {
        return toggled.contains(element);
    }

    /** Gives whether the browser must not do what it does of itself. */
    boolean clicked(Element target) {
        return client != null && client.clicked(target);
    }

    boolean submitted(Element form, @Nullable Element submitter) {
        return client != null && client.listeners().submitted(form, submitter);
    }

    void keyed(Element target, String kind, String key) {
        if (client != null) {
            client.listeners().keyed(target, kind, key);
        }
    }

    void inputHappened(Control control) {
        if (client != null) {
            client.listeners().inputHappened(control);
        }
    }

    void changeHappened(Control control) {
        if (client != null) {
            client.listeners().changeHappened(control);
        }
    }

    /** Moves the focus as a person does: what is left hears of it, then what is entered. */
    void moveFocus(@Nullable Element next) {
        Element before = focus.active();
        if (before == null ? next == null : before.equals(next)) {
            return;
        }
        focus.move(null);
        if (before != null && client != null) {
            client.listeners().focusLeft(before);
        }
        focus.move(next);
        if (next != null && client != null) {
            client.listeners().focusEntered(next);
        }
    }
}

package dev.lightspeed.test.dom;

import dev.lightspeed.test.aria.Visibility;
import dev.lightspeed.test.dom.controls.Form;
import org.jsoup.nodes.Element;

/** Refuses what nobody could do with an element. */
record Reach(OpenDocument open, String action) {

    /** Refuses elements that are gone, unseen or inert. */
    void seen(Element element) {
        if (!open.isShown(element)) {
            throw refused(element, "is no longer in the page", "Find it again");
        }
        String hidden = Visibility.hiddenBy(element);
        if (hidden != null) {
            throw refused(element, "cannot be seen: hidden by " + hidden, "Make it visible first");
        }
        Element inert = element.closest("[inert]");
        if (inert != null) {
            throw refused(element, "is out of reach: inert is set on " + Place.of(inert), "Take inert away first");
        }
    }

    /** Refuses also what is disabled. */
    void usable(Element element) {
        seen(element);
        Element button = element.closest("button");
        Element disabled = Form.isDisabled(element) || button == null ? element : button;
        if (Form.isDisabled(disabled)) {
            Element fieldset = disabled.hasAttr("disabled") ? null : disabled.closest("fieldset[disabled]");
            String by = fieldset == null ? "" : " by " + Place.of(fieldset);
            throw refused(element, "is disabled" + by, "Let the page enable it first");
        }
    }

    /** Refuses also what nobody can type into. */
    void writable(Element element) {
        usable(element);
        if (element.hasAttr("readonly")) {
            throw refused(element, "is read-only", "Let the page make it writable first");
        }
    }

    Refused refused(Element element, String problem, String cure) {
        return new Refused(action + ": " + Place.of(element) + " " + problem + ". " + cure + ".");
    }
}

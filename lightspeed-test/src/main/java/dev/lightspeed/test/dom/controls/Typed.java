package dev.lightspeed.test.dom.controls;

import dev.lightspeed.test.dom.page.ControlListener;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Remembers which controls a person changed, and settles what they show: a control follows the server, but not while a person
 * types, not before every event that carried it is answered, and not while no event has carried it.
 */
public final class Typed implements ControlListener {

    /** No answer will come for what was sent. */
    private static final long NEVER = Long.MAX_VALUE;

    private final Map<Control, Entry> entries = new LinkedHashMap<>();
    private final Document document;
    private final Focus focus;
    private long answered;

    /**
     * What is known of a control that a person changed.
     *
     * @param unsent whether no event has carried that
     * @param ref    the newest event that carried it
     */
    private record Entry(boolean unsent, long ref, Identity identity) {

        Entry sent(long ref) {
            return new Entry(false, ref, identity);
        }

        Entry lost(boolean isReported) {
            return new Entry(unsent, isReported ? NEVER : 0, identity);
        }
    }

    public Typed(Document document, Focus focus) {
        this.document = document;
        this.focus = focus;
    }

    /** Whether a later event, or a plain submit, will say what a control holds. */
    static boolean isReported(Control control) {
        Element element = control.element();
        return Bindings.change(control) != null || (Form.owner(element) != null && !element.hasAttr(Bindings.CLICK));
    }

    /** Finds what was typed before the page was live. What no event can report is set back. */
    public void typedBeforeLive() {
        for (Control control : Control.in(document)) {
            if (isReported(control) && control.isChanged()) {
                userChanged(control, 0);
            } else {
                control.setBack();
            }
        }
    }

    /**
     * A person changed a control.
     *
     * @param ref the newest event: the click that changed the control, where nothing else will report it
     */
    public void userChanged(Control control, long ref) {
        Entry entry = entry(control);
        Entry changed = isReported(control)
                ? new Entry(true, entry.ref(), entry.identity())
                : new Entry(entry.unsent(), ref, entry.identity());
        entries.put(control, changed);
    }

    private Entry entry(Control control) {
        Entry known = entries.get(control);
        return known != null ? known : new Entry(false, 0, Identity.of(control.element()));
    }

    /** An event carried what these controls hold. */
    public void eventCarried(List<Control> controls, long ref) {
        controls.forEach(control -> entries.computeIfPresent(control, (key, entry) -> entry.sent(ref)));
    }

    /** All events up to this one are answered, and the patch of the answer is applied. */
    public void eventsAnswered(long ref) {
        answered = Math.max(answered, ref);
        List.copyOf(entries.entrySet()).forEach(entry -> settle(entry.getKey(), entry.getValue()));
    }

    private void settle(Control control, Entry entry) {
        if (!focus.isShown(control.element())) {
            replace(control, entry);
        } else if (!isHeld(control, false)) {
            control.setBack();
            if (Bindings.change(control) == null) {
                entries.remove(control);
            }
        }
    }

    /** A control that was built anew takes over what the old one held, unless the server has an answer to it. */
    private void replace(Control control, Entry entry) {
        Control next = Control.of(entry.identity().successor(document));
        if (next != null && (isHeld(control, false) || !next.hasSlot())) {
            next.put(control.values());
            entries.put(next, entry);
        }
        entries.remove(control);
    }

    /** No answer will come for what was sent: it is held until another event carries it. */
    public void eventsLost() {
        entries.replaceAll((control, entry) -> entry.lost(isReported(control)));
        eventsAnswered(0);
    }

    /** The fields of a form went through: it starts anew. */
    public void submitAccepted(Form form) {
        for (Control control : form.controls()) {
            entries.remove(control);
            if (control.hasSlot()) {
                control.setBack();
            } else if (Bindings.at(control.element(), Bindings.KEEP) == null) {
                control.reset();
            }
        }
    }

    /** The focus left a control. */
    public void controlLeft(Control control) {
        if (!isHeld(control, false, null)) {
            control.setBack();
        }
    }

    /** A value assigned once no longer follows its attribute. */
    @Override
    public void controlWriting(Element element) {
        if (Control.of(element) instanceof TextControl control && isTypedAndHeld(control)) {
            control.holdValue();
        }
    }

    private boolean isTypedAndHeld(TextControl control) {
        return control.isTyped() && isHeld(control, true);
    }

    @Override
    public void controlWritten(Element element, String name) {
        Control control = Control.of(element.nameIs("option") ? element.closest("select") : element);
        if (control != null && control.isShownBy(name) && !isHeld(control, true)) {
            control.setBack();
        }
    }

    /** All controls that a person changed and that have not been submitted. */
    public List<Control> controls() {
        return List.copyOf(entries.keySet());
    }

    /** Whether a control may show something else than the server says. */
    public boolean isHeld(Control control) {
        return isHeld(control, false);
    }

    private boolean isHeld(Control control, boolean isWritten) {
        return isHeld(control, isWritten, focus.active());
    }

    private boolean isHeld(Control control, boolean isWritten, @Nullable Element focused) {
        Entry entry = entries.get(control);
        boolean waits = entry != null && entry.ref() > answered;
        boolean isFocused = Objects.equals(control.element(), focused) && control.isTyped();
        boolean isUnsent = entry != null && entry.unsent() && (!isWritten || Bindings.change(control) != null);
        return waits || isFocused || isUnsent;
    }
}

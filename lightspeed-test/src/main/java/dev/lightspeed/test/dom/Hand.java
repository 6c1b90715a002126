package dev.lightspeed.test.dom;

import dev.lightspeed.test.dom.controls.Control;
import dev.lightspeed.test.dom.controls.Form;
import dev.lightspeed.test.dom.controls.TextControl;
import dev.lightspeed.test.dom.controls.TickControl;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** One deed at the page that is shown: clicks and the focus, with what the browser does of itself. */
record Hand(Window window, Reach reach) {

    private static final Set<String> OWN_TAB = Set.of("_self", "_top", "_parent");
    private static final String ACTIVE = "a[href],area[href],button,input,select,textarea,summary,label,option";
    private static final String FOCUSABLE =
            "a[href],area[href],button,input:not([type=hidden]),select,textarea,summary,[tabindex],[contenteditable]";

    OpenDocument open() {
        return reach.open();
    }

    static boolean isFocusable(Element element) {
        return element.is(FOCUSABLE);
    }

    /** The focus goes where the mouse goes down, to the nearest element that takes it; then the click happens. */
    void click(Element target) {
        moveFocus(target.closest(FOCUSABLE));
        dispatch(target);
    }

    /** What is left has changed, if a person typed there; then the focus moves. */
    void moveFocus(@Nullable Element next) {
        Element before = open().focus().active();
        if (before != null && !before.equals(next)) {
            committed(before);
        }
        open().moveFocus(next);
    }

    /** The person is done with a field. */
    void committed(Element field) {
        if (Control.of(field) instanceof TextControl text && text.takeEdited()) {
            open().changeHappened(text);
        }
    }

    private void dispatch(Element target) {
        Element actor = target.closest(ACTIVE);
        if (Control.of(actor) instanceof TickControl tick) {
            dispatchTick(target, tick);
        } else if (!open().clicked(target) && actor != null) {
            activate(actor, target);
        }
    }

    /** The box is ticked before anybody hears of the click, and ticked back if the click is not to count. */
    private void dispatchTick(Element target, TickControl tick) {
        List<TickControl> before =
                tick.group().stream().filter(TickControl::isTicked).toList();
        boolean was = tick.isTicked();
        boolean half = tick.isIndeterminate();
        tick.setTicked(tick.isRadio() || !was);
        tick.setIndeterminate(false);
        if (open().clicked(target)) {
            tick.setTicked(false);
            before.forEach(other -> other.setTicked(true));
            tick.setIndeterminate(half);
        } else if (tick.isTicked() != was) {
            open().inputHappened(tick);
            open().changeHappened(tick);
        }
    }

    private void activate(Element actor, Element target) {
        switch (actor.normalName()) {
            case "a", "area" -> follow(actor);
            case "label" -> labelled(actor, target);
            case "summary" -> toggle(actor);
            case "button", "input" -> press(actor);
            default -> {
                // A field takes the focus, and has done so.
            }
        }
    }

    private void follow(Element link) {
        Url url = window.resolve(link.attr("href"));
        if (link.hasAttr("download")) {
            throw reach.refused(link, "saves a file, and shows no page", "Say page.download(...)");
        }
        if (!link.attr("target").isEmpty()
                && !OWN_TAB.contains(link.attr("target").toLowerCase(Locale.ROOT))) {
            throw reach.refused(link, "opens another tab", "Open its URL in a tab of its own");
        }
        if (!url.path().isEmpty()) {
            window.visit("GET", url, "");
        }
    }

    Saved download(Element target) {
        Element link = target.closest("a[href],area[href]");
        if (link == null) {
            throw reach.refused(target, "is no link", "Name an <a> with href");
        }
        return window.save(window.resolve(link.attr("href")), link.attr("download"));
    }

    /** A label hands a click on to its control. */
    private void labelled(Element label, Element target) {
        Element control = label.hasAttr("for")
                ? open().document().getElementById(label.attr("for"))
                : label.selectFirst("button,input:not([type=hidden]),meter,output,progress,select,textarea");
        if (control != null && !Form.isDisabled(control) && !control.equals(target)) {
            moveFocus(control);
            dispatch(control);
        }
    }

    private void toggle(Element summary) {
        Element details = summary.parent();
        if (details != null && details.nameIs("details") && summary.equals(details.selectFirst("> summary"))) {
            details.attr("open", !details.hasAttr("open"));
            open().toggled(details);
        }
    }

    private void press(Element button) {
        Element form = Form.owner(button);
        if (form == null) {
            return;
        }
        if (Form.isSubmitButton(button)) {
            new Submission(this, form).by(button);
        } else if (button.attr("type").equalsIgnoreCase("reset")) {
            new Form(form).controls().forEach(Control::forget);
        }
    }
}

package dev.lightspeed.test.dom;

import dev.lightspeed.test.dom.controls.Control;
import dev.lightspeed.test.dom.controls.Form;
import dev.lightspeed.test.dom.controls.TextControl;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Sends a form, by the client or as browsers do of themselves. */
record Submission(Hand hand, Element form) {

    private static final String MULTIPART = "multipart/form-data";

    /** Types of which a form without a button may have one for Enter to send it. */
    private static final Set<String> LINES = Set.of(
            "text",
            "search",
            "tel",
            "url",
            "email",
            "password",
            "date",
            "month",
            "week",
            "time",
            "datetime-local",
            "number");

    /** By the first submit button; without one, by Enter in the only field. */
    void byPerson() {
        Element button = defaultButton();
        if (button != null) {
            hand.reach().usable(button);
            hand.click(button);
        } else if (lines() == 1) {
            hand.moveFocus(null);
            send(null);
        } else {
            throw hand.reach()
                    .refused(form.shallowClone(), "has no submit button", "Put one in: nobody could send this form");
        }
    }

    /** Enter was pressed in a field. */
    void implicit() {
        Element button = defaultButton();
        if (button == null && lines() <= 1) {
            send(null);
        } else if (button != null && !Form.isDisabled(button)) {
            hand.click(button);
        }
    }

    private @Nullable Element defaultButton() {
        return form.root().select("button,input").stream()
                .filter(button -> Form.isSubmitButton(button) && form.equals(Form.owner(button)))
                .findFirst()
                .orElse(null);
    }

    private long lines() {
        return new Form(form)
                .controls().stream()
                        .filter(control -> control instanceof TextControl && LINES.contains(control.type()))
                        .count();
    }

    /** A submit button was clicked. */
    void by(Element button) {
        send(button);
    }

    private void send(@Nullable Element submitter) {
        boolean isChecked = !form.hasAttr("novalidate") && (submitter == null || !submitter.hasAttr("formnovalidate"));
        if (isChecked) {
            new Form(form).controls().forEach(this::check);
        }
        hand.window().sending().accept(form);
        if (!hand.open().submitted(form, submitter)) {
            sendPlainly(submitter);
        }
    }

    private void check(Control control) {
        String problem = Validity.problem(control);
        if (problem != null) {
            throw hand.reach()
                    .refused(
                            control.element(),
                            problem + ", so the browser holds its form back",
                            "Fill it as it asks, or say novalidate on the form");
        }
    }

    private void sendPlainly(@Nullable Element submitter) {
        String method = setting("method", submitter).toLowerCase(Locale.ROOT);
        if (method.equals("dialog")) {
            closeDialog();
            return;
        }
        if (method.equals("post") && setting("enctype", submitter).equalsIgnoreCase(MULTIPART)) {
            throw hand.reach()
                    .refused(
                            form.shallowClone(),
                            "is sent as " + MULTIPART + ", which the test kit does not write",
                            "Leave enctype out, or test it in a browser");
        }
        List<Form.Entry> entries = new ArrayList<>(new Form(form).entries());
        if (submitter != null && !submitter.attr("name").isEmpty()) {
            entries.add(new Form.Entry(submitter.attr("name"), submitter.attr("value")));
        }
        Url action = hand.window().resolve(setting("action", submitter));
        if (method.equals("post")) {
            hand.window().visit("POST", action, Url.encoded(entries));
        } else {
            hand.window().visit("GET", action.withQuery("?" + Url.encoded(entries)), "");
        }
    }

    /** The submitter has the last word. */
    private String setting(String name, @Nullable Element submitter) {
        return submitter != null && submitter.hasAttr("form" + name) ? submitter.attr("form" + name) : form.attr(name);
    }

    private void closeDialog() {
        Element dialog = form.closest("dialog");
        if (dialog != null) {
            dialog.removeAttr("open");
            hand.open().toggled(dialog);
        }
    }
}

package dev.lightspeed.test.dom;

import dev.lightspeed.test.dom.controls.Control;
import dev.lightspeed.test.dom.controls.Form;
import dev.lightspeed.test.dom.controls.TextControl;
import dev.lightspeed.test.dom.controls.TickControl;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Keys, and what the browser makes of them. */
record Keyboard(Hand hand) {

    /** Types of inputs that take no text. */
    static final Set<String> CLICKED = Set.of("submit", "image", "reset", "button", "file", "hidden");

    private static final String CLICKED_BY_SPACE =
            "button,summary,input[type=submit],input[type=reset],input[type=button]";
    private static final String CLICKED_BY_ENTER = "a[href],area[href]," + CLICKED_BY_SPACE;

    void type(TextControl field, String text) {
        hand.moveFocus(field.element());
        text.codePoints().forEach(letter -> typeKey(field, Character.toString(letter)));
    }

    private void typeKey(TextControl field, String letter) {
        String key = letter.equals("\n") ? "Enter" : letter;
        if (key.equals("Enter")) {
            press(field.element(), key);
            return;
        }
        hand.open().keyed(field.element(), "keydown", key);
        write(field, field.letters() + letter);
        hand.open().keyed(field.element(), "keyup", key);
    }

    /** A person who pastes is done with the field only when leaving it. */
    void fill(TextControl field, String text) {
        hand.moveFocus(field.element());
        if (!field.accepts(text)) {
            throw hand.reach()
                    .refused(
                            field.element(),
                            "takes no \"" + text + "\"",
                            "Write it as its type \"" + field.type() + "\" wants it, such as \"" + field.example()
                                    + "\"");
        }
        write(field, text);
    }

    private void write(TextControl field, String text) {
        String longest = field.element().attr("maxlength").strip();
        if (longest.matches("\\d{1,9}") && text.length() > Integer.parseInt(longest)) {
            throw hand.reach()
                    .refused(
                            field.element(),
                            "has no room for \"" + text + "\"",
                            "Type " + longest + " characters at most");
        }
        field.edit(text);
        hand.open().inputHappened(field);
    }

    void press(Element element, String key) {
        if (Hand.isFocusable(element)) {
            hand.moveFocus(element);
        }
        hand.open().keyed(element, "keydown", key);
        if (hand.open().isShown(element)) {
            act(element, key);
        }
        hand.open().keyed(element, "keyup", key);
    }

    private void act(Element element, String key) {
        Control control = Control.of(element);
        switch (key) {
            case "Enter" -> enter(element, control);
            case " " -> space(element, control);
            case "Backspace" -> erase(control);
            default -> letter(control, key);
        }
    }

    private void enter(Element element, @Nullable Control control) {
        Element form = Form.owner(element);
        if (element.is(CLICKED_BY_ENTER)) {
            hand.click(element);
        } else if (element.nameIs("textarea")) {
            letter(control, "\n");
        } else if (control != null && element.nameIs("input") && form != null) {
            hand.committed(element);
            new Submission(hand, form).implicit();
        }
    }

    private void space(Element element, @Nullable Control control) {
        if (element.is(CLICKED_BY_SPACE) || control instanceof TickControl) {
            hand.click(element);
        } else {
            letter(control, " ");
        }
    }

    private void erase(@Nullable Control control) {
        if (control instanceof TextControl field
                && isWritable(field)
                && !field.letters().isEmpty()) {
            String letters = field.letters();
            write(field, letters.substring(0, letters.offsetByCodePoints(letters.length(), -1)));
        }
    }

    private void letter(@Nullable Control control, String letter) {
        boolean isLetter = letter.codePointCount(0, letter.length()) == 1;
        if (isLetter && control instanceof TextControl field && isWritable(field)) {
            write(field, field.letters() + letter);
        }
    }

    private static boolean isWritable(TextControl field) {
        return !CLICKED.contains(field.type()) && !field.element().hasAttr("readonly");
    }
}

package dev.lightspeed.test.dom;

import dev.lightspeed.test.dom.controls.Control;
import dev.lightspeed.test.dom.controls.SelectControl;
import dev.lightspeed.test.dom.controls.TextControl;
import dev.lightspeed.test.dom.controls.TickControl;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;

/**
 * What a person does with the page of a tab, and what the browser then does of itself. Refuses with {@link Refused} what nobody
 * could do. What servers answer at once is in the page when a method returns.
 */
public final class Person {

    private final Window window;

    Person(Window window) {
        this.window = window;
    }

    private void act(String action, Consumer<Hand> deed) {
        window.loop().settle();
        window.loop().run(() -> deed.accept(new Hand(window, new Reach(window.shown(), action))));
    }

    /** Clicks, and what follows: ticks, submits, follows links, opens details, goes from a label to its control. */
    public void click(Element element) {
        act("Click", hand -> {
            hand.reach().usable(element);
            hand.click(element);
        });
    }

    /** Saves what a link leads to; the page stays as it is. */
    public Saved download(Element link) {
        Saved[] saved = new Saved[1];
        act("Download", hand -> {
            hand.reach().seen(link);
            saved[0] = hand.download(link);
        });
        return saved[0];
    }

    /** Types a text into a field, key by key, behind what stands there. */
    public void type(Element field, String text) {
        act("Type", hand -> new Keyboard(hand).type(writable(hand, field), text));
    }

    /** Puts a text into a field at once, in the place of what stands there, as by pasting or from a date picker. */
    public void fill(Element field, String text) {
        act("Fill", hand -> new Keyboard(hand).fill(writable(hand, field), text));
    }

    private static TextControl writable(Hand hand, Element field) {
        hand.reach().writable(field);
        if (Control.of(field) instanceof TextControl text && !Keyboard.CLICKED.contains(text.type())) {
            return text;
        }
        throw hand.reach().refused(field, "takes no text", "Name an <input> or a <textarea>");
    }

    /** Presses and releases a key at an element, which gets the focus: {@code Enter}, {@code Escape}, {@code a}. */
    public void press(Element element, String key) {
        act("Press " + key, hand -> {
            hand.reach().usable(element);
            new Keyboard(hand).press(element, key);
        });
    }

    /** Ticks a box or radio button; one that is ticked is left alone. */
    public void check(Element box) {
        act("Check", hand -> tick(hand, box, true));
    }

    /** Takes the tick from a box; one that has none is left alone. */
    public void uncheck(Element box) {
        act("Uncheck", hand -> tick(hand, box, false));
    }

    private static void tick(Hand hand, Element box, boolean ticked) {
        hand.reach().usable(box);
        if (!(Control.of(box) instanceof TickControl tick)) {
            throw hand.reach().refused(box, "is no box", "Name a checkbox or a radio button");
        }
        if (tick.isRadio() && !ticked) {
            throw hand.reach().refused(box, "is a radio button", "Choose another one of its group");
        }
        if (tick.isTicked() != ticked) {
            hand.click(box);
        }
    }

    /** Chooses options by what they say or by their values: one, or exactly those of a choice of many. */
    public void choose(Element select, String... options) {
        act("Choose", hand -> {
            hand.reach().usable(select);
            if (!(Control.of(select) instanceof SelectControl choice)) {
                throw hand.reach().refused(select, "has no options", "Name a <select>");
            }
            new Choosing(hand, choice).choose(List.of(options));
        });
    }

    /** Gives an element the focus. */
    public void focus(Element element) {
        act("Focus", hand -> {
            hand.reach().usable(element);
            if (!Hand.isFocusable(element)) {
                throw hand.reach().refused(element, "takes no focus", "Name a field, a button or a link");
            }
            hand.moveFocus(element);
        });
    }

    /** Takes the focus from where it is. */
    public void blur() {
        act("Blur", hand -> hand.moveFocus(null));
    }

    /** Sends a form as a person does: by its first submit button, or by Enter in its field where it has none. */
    public void submit(Element form) {
        act("Submit", hand -> {
            hand.reach().seen(form);
            new Submission(hand, form).byPerson();
        });
    }
}

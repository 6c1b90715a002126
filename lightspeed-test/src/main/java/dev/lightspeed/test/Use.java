package dev.lightspeed.test;

import dev.lightspeed.test.dom.Person;
import dev.lightspeed.test.dom.Saved;
import dev.lightspeed.test.find.Finder;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Element;

/**
 * An element that a person uses. It is looked for with every step, and used only where a person could: one that is hidden,
 * disabled or of another kind is refused.
 */
public final class Use {

    private static final int OK = 200;

    private final Page page;
    private final Finder finder;

    Use(Page page, Finder finder) {
        this.page = page;
        this.finder = finder;
    }

    /** Clicks, and what follows: ticks a box, sends a form, follows a link. */
    public Page click() {
        return step(Person::click);
    }

    /** Types a text behind what stands in the field, key by key. */
    public Page type(String text) {
        return step((person, element) -> person.type(element, text));
    }

    /** Puts a text in the place of what stands in the field, and leaves the field. */
    public Page fill(String text) {
        return step((person, element) -> {
            person.fill(element, text);
            person.blur();
        });
    }

    /** Presses and releases a key: {@code Enter}, {@code Escape}, {@code a}. */
    public Page press(String key) {
        return step((person, element) -> person.press(element, key));
    }

    /** Ticks a box that is not ticked, or a radio button. */
    public Page check() {
        return step(Person::check);
    }

    /** Takes the tick from a box. */
    public Page uncheck() {
        return step(Person::uncheck);
    }

    /** Chooses options by what they say or by their values: one, or exactly those of a choice of many. */
    public Page choose(String... options) {
        return step((person, element) -> person.choose(element, options));
    }

    /** Sends the form, as by its first button. */
    public Page submit() {
        return step(Person::submit);
    }

    /** Gives it the focus. */
    public Page focus() {
        return step(Person::focus);
    }

    /** Takes the focus from it, if it has it. */
    public Page blur() {
        return step((person, element) -> person.blur());
    }

    /** Saves what a link leads to. The page stays as it is. */
    public Answer download() {
        Saved[] saved = new Saved[1];
        step((person, element) -> saved[0] = person.download(element));
        return Answer.of(saved[0]).is(OK);
    }

    private Page step(BiConsumer<Person, Element> action) {
        return page.step(() -> action.accept(page.tab().person(), finder.one(page.scene())));
    }
}

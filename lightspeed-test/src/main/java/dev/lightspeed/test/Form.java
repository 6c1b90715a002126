package dev.lightspeed.test;

import dev.lightspeed.test.find.Finder;
import dev.lightspeed.test.find.Finders;

/** A form that a person fills in: {@code page.form("add").fill("title", "Milk").submit()}. Every method is a step. */
public final class Form {

    private final Page page;
    private final Finder finder;

    Form(Page page, Finder finder) {
        this.page = page;
        this.finder = finder;
    }

    /** Puts a text into a field, found by its label or name, in the place of what stands there; and leaves it. */
    public Form fill(String field, String text) {
        page.element(field(field)).fill(text);
        return this;
    }

    /** Ticks a box. */
    public Form check(String box) {
        page.element(field(box)).check();
        return this;
    }

    /** Takes the tick from a box. */
    public Form uncheck(String box) {
        page.element(field(box)).uncheck();
        return this;
    }

    /** Chooses options of a field, by what they say or by their values. */
    public Form choose(String field, String... options) {
        page.element(field(field)).choose(options);
        return this;
    }

    /** Sends the form by its first button, or by Enter where it has none. */
    public Page submit() {
        return page.element(finder).submit();
    }

    /** Sends the form by one of its buttons. */
    public Page submit(String button) {
        return page.element(Finders.button(button).within(finder)).click();
    }

    private Finder field(String name) {
        return Finders.field(name).within(finder);
    }
}

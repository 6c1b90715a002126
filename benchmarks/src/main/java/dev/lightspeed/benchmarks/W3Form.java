package dev.lightspeed.benchmarks;

import static dev.lightspeed.html.Html.each;
import static dev.lightspeed.html.Html.html;

import dev.lightspeed.benchmarks.screens.Entry;
import dev.lightspeed.benchmarks.screens.Field;
import dev.lightspeed.html.Html;

/** W3: ten fields with label and error, checked on each keystroke. The event types an address that is wrong and right by turns. */
final class W3Form implements Screen {

    private Entry entry = Entry.EMPTY;

    @Override
    public Html page() {
        return html("<form ls-change=\"check\">{}</form>", each(Field.ALL, Field::name, this::field));
    }

    private Html field(Field field) {
        return html(
                "<div><label for=\"{}\">{}</label><input id=\"{}\" name=\"{}\"><small>{}</small></div>",
                field.name(),
                field.name(),
                field.name(),
                field.name(),
                field.problem(entry));
    }

    @Override
    public void event(int number) {
        entry = Entry.withEmail(number % 2 == 0 ? "ann@example.org" : "ann@example");
    }
}

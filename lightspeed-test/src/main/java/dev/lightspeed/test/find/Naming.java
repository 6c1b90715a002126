package dev.lightspeed.test.find;

import dev.lightspeed.test.aria.Semantics;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** One way of calling an element: the texts that a person may know it by. */
@FunctionalInterface
interface Naming {

    Evaluator ITEM_OR_ROW = Selector.evaluatorOf("li, tr, [role=listitem], [role=row]");

    Naming NAME = (page, element) -> Stream.of(page.name(element));
    Naming LABELS = Semantics::labels;
    Naming TEXT = (page, element) -> Stream.of(page.text(element));
    /** All of its text, or all of one part of it: {@code Milk} for {@code <li><b>Milk</b> <button>Delete</button></li>}. */
    Naming PARTS = Semantics::texts;

    /** By the list item or row that it stands in. */
    Naming AROUND = (page, element) -> {
        Element around = element.closest(ITEM_OR_ROW);
        return around == null ? Stream.empty() : page.texts(around);
    };

    static Naming attribute(String name) {
        return (page, element) -> Stream.of(element.attr(name));
    }

    Stream<String> names(Semantics page, Element element);
}

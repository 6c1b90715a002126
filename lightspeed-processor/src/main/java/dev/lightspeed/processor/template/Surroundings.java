package dev.lightspeed.processor.template;

import dev.lightspeed.html.HtmlRules;
import dev.lightspeed.processor.template.Node.Tag;
import java.util.ArrayList;
import java.util.List;

/**
 * The elements that are open around a node.
 *
 * @param places  what they are called in {@link HtmlRules#misplaced}, the nearest first; empty where the place is not known, as in
 *                the slot of a component
 * @param parent  the nearest element, for messages
 * @param foreign inside SVG or MathML
 * @param labelled inside a label
 * @param row     there for each row of a list: what a condition picks may be there once
 */
record Surroundings(List<String> places, String parent, boolean foreign, boolean labelled, boolean row) {

    private static final String FOREIGN = "#foreign";

    /** At the top of a template. */
    static final Surroundings TOP = new Surroundings(List.of(), "a template", false, false, false);

    Surroundings {
        places = List.copyOf(places);
    }

    /** Inside the element. */
    Surroundings in(Tag tag) {
        String element = tag.element();
        boolean inside = element.equals("svg") || element.equals("math") || (foreign && !HtmlRules.holdsHtml(element));
        List<String> inner = new ArrayList<>(places);
        inner.add(0, inside ? FOREIGN : element);
        return new Surroundings(inner, tag.toString(), inside, labelled || element.equals("label"), row);
    }

    /** Inside a component, whose elements are not known here: a label may be among them. */
    Surroundings inComponent() {
        return new Surroundings(List.of(), "a slot", false, true, row);
    }

    /** The same in a part that is there for each row of a list, or not so. */
    Surroundings row(boolean ofEach) {
        return new Surroundings(places, parent, foreign, labelled, ofEach);
    }
}

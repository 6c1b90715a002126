package dev.lightspeed.test.aria;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** The ids and labels of a document at one moment: names ask for them again and again. */
final class Index {

    private static final Evaluator LABEL = Selector.evaluatorOf("label");

    private final Map<String, Element> byId = new HashMap<>();
    private final Map<String, List<Element>> labelsFor = new HashMap<>();

    Index(Element root) {
        for (Element element : root.select("[id]")) byId.putIfAbsent(element.id(), element);
        for (Element label : root.select("label[for]")) {
            labelsFor
                    .computeIfAbsent(label.attr("for"), id -> new ArrayList<>())
                    .add(label);
        }
    }

    @Nullable
    Element withId(String id) {
        return byId.get(id);
    }

    /** The elements that an attribute names by their ids; unknown ids are passed by. */
    Stream<Element> named(Element element, String attribute) {
        return ids(element, attribute).filter(byId::containsKey).map(byId::get);
    }

    /** The ids in an attribute. */
    static Stream<String> ids(Element element, String attribute) {
        return Stream.of(element.attr(attribute).trim().split("\\s+", -1)).filter(id -> !id.isEmpty());
    }

    /** HTML, chapter 4.10.4: the labels that name the control by its id, and the one around it if it names no other. */
    Stream<Element> labels(Element control) {
        Element around = control.closest(LABEL);
        Stream<Element> outer = around == null || around.hasAttr("for") ? Stream.empty() : Stream.of(around);
        return Stream.concat(outer, labelsFor.getOrDefault(control.id(), List.of()).stream());
    }
}

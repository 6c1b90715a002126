package dev.lightspeed.test.aria;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Start tags as messages quote them: with the attributes by which a reader knows the element again. */
final class Tags {

    private static final List<String> TELLING =
            List.of("id", "name", "type", "href", "src", "for", "role", "aria-label", "data-testid", "class");

    private static final int VALUE = 40;

    private Tags() {}

    /** {@code <input id="title" type="text">}. */
    static String start(Element element) {
        return TELLING.stream()
                .filter(element::hasAttr)
                .limit(3)
                .map(name -> " " + name + "=\"" + cut(element.attr(name)) + '"')
                .collect(Collectors.joining("", "<" + element.normalName(), ">"));
    }

    private static String cut(String value) {
        return value.length() > VALUE ? value.substring(0, VALUE) + "..." : value;
    }
}

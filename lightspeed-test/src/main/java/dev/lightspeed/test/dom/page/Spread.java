package dev.lightspeed.test.dom.page;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.jsoup.nodes.Element;

/** The attributes of one spread. */
final class Spread {

    private Spread() {}

    /** What the page says that the spread gave. */
    static JsonObject of(Element element) {
        JsonObjectBuilder given = Json.createObjectBuilder();
        Markers.spreadNames(element).forEach(name -> given.add(name, element.attr(name)));
        return given.build();
    }
}

package dev.lightspeed.test.dom.page;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** A place that a value fills: an attribute, a spread, an element's content, or what follows a comment. */
final class Slot {

    /** The element or comment that it is on. */
    final Node node;

    /** The attribute, {@link Markers#REST} or {@link Markers#CONTENT}; empty after a comment. */
    final String name;

    /** A piece or list after the comment. */
    @Nullable
    Content inner;

    /** What ends a piece, a list or raw HTML after the comment. */
    @Nullable
    Comment end;

    /** The classes that the server gave. */
    List<String> given;

    /** The attributes that the server gave, in a spread. */
    JsonObject spread;

    private Slot(Node node, String name, List<String> given, JsonObject spread) {
        this.node = node;
        this.name = name;
        this.given = given;
        this.spread = spread;
    }

    /** A slot in text position. */
    static Slot after(Comment marker) {
        return new Slot(marker, "", List.of(), JsonValue.EMPTY_JSON_OBJECT);
    }

    /** A slot on an element that is as the server drew it. */
    static Slot on(Element element, String name) {
        JsonObject spread = name.equals(Markers.REST) ? Spread.of(element) : JsonValue.EMPTY_JSON_OBJECT;
        return new Slot(element, name, Markers.words(element.className()), spread);
    }

    Element element() {
        return (Element) node;
    }
}

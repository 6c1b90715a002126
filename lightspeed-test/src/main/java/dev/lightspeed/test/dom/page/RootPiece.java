package dev.lightspeed.test.dom.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * A new root for a document: the body and the title are replaced, the rest of the head is completed, our script element moves
 * into the new body.
 */
final class RootPiece {

    private RootPiece() {}

    static void put(Document document, String html, Element script) {
        Document fresh = Jsoup.parse(html);
        takeAttributes(root(document), root(fresh));
        if (script.hasAttr(Markers.NONCE)) {
            fresh.select("script").attr(Markers.NONCE, "");
        }
        completeHead(document.head(), fresh.head());
        fresh.select("#" + script.id()).remove();
        document.body().replaceWith(fresh.body());
        document.body().appendChild(script);
    }

    private static Element root(Document document) {
        return document.head().parent() == null ? document : document.head().parent();
    }

    private static void takeAttributes(Element live, Element fresh) {
        List<String> ours = Markers.words(live.className()).stream()
                .filter(word -> word.startsWith(Markers.PREFIX))
                .toList();
        Stream.of(
                        Stream.of(Markers.SLOTS, Markers.SPREAD),
                        Markers.slotNames(live).stream(),
                        Markers.spreadNames(live).stream())
                .flatMap(names -> names)
                .forEach(live::removeAttr);
        fresh.attributes().forEach(attribute -> live.attr(attribute.getKey(), attribute.getValue()));
        ours.forEach(live::addClass);
    }

    /** Style sheets and scripts that are loaded stay as they are. */
    private static void completeHead(Element live, Element fresh) {
        List.copyOf(live.childNodes()).stream().filter(RootPiece::isDrawn).forEach(Node::remove);
        List<Node> kept = new ArrayList<>(live.childNodes());
        for (Node node : List.copyOf(fresh.childNodes())) {
            if (kept.stream().noneMatch(old -> Nodes.areAlike(old, node))) {
                live.appendChild(node);
            }
        }
    }

    private static boolean isDrawn(Node node) {
        return node instanceof Comment
                || (node instanceof Element element && (element.nameIs("title") || element.hasAttr(Markers.SLOTS)));
    }
}

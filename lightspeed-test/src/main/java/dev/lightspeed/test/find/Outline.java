package dev.lightspeed.test.find;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The page around some elements: the largest element around the first of them whose outline is short; where its neighbours
 * are too many, those next to it. A {@code >} stands before the elements themselves.
 */
final class Outline {

    private static final int MOST_LINES = 20;

    private final Drawer drawer;
    private final Element body;

    private Outline(Scene scene, List<Element> places) {
        this.drawer = new Drawer(scene.semantics().properties(), places);
        this.body = scene.body();
    }

    static List<String> around(Scene scene, List<Element> places) {
        Outline outline = new Outline(scene, places);
        Element first = places.get(0);
        return outline.around(outline.body.equals(first) || first.closest("body") == null ? outline.body : first);
    }

    private List<String> around(Element place) {
        List<Drawer.Line> lines = drawer.draw(place);
        for (Element root = wider(place); root != null && lines.size() <= MOST_LINES; root = wider(root)) {
            List<Drawer.Line> more = drawer.draw(root);
            boolean alone = lines.get(0).element().equals(place);
            if (more.size() > MOST_LINES) return cut(alone ? more : lines, place);
            lines = more;
        }
        return cut(lines, place);
    }

    private @Nullable Element wider(Element element) {
        return element.equals(body) ? null : element.parent();
    }

    private static List<String> cut(List<Drawer.Line> lines, Element place) {
        int from = Math.max(0, Math.min(indexOf(place, lines) - MOST_LINES / 2, lines.size() - MOST_LINES));
        int to = Math.min(lines.size(), from + MOST_LINES);
        List<String> shown = new ArrayList<>();
        if (from > 0) shown.add("... " + from + " lines more");
        lines.subList(from, to).forEach(line -> shown.add(line.text()));
        if (to < lines.size()) shown.add("... " + (lines.size() - to) + " lines more");
        return shown;
    }

    private static int indexOf(Element place, List<Drawer.Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (place.equals(lines.get(i).element())) return i;
        }
        return 0;
    }
}

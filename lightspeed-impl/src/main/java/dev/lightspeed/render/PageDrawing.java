package dev.lightspeed.render;

import dev.lightspeed.html.Template;
import java.util.List;

/**
 * A first page: HTML with markers, and what it left behind.
 *
 * @param html      the root piece
 * @param imprint   what a browser shows that got the HTML
 * @param root      the template of the root
 * @param slots     the slots of all its pieces
 * @param templates every template it shows, each once
 */
public record PageDrawing(String html, Imprint imprint, Template root, int slots, List<Template> templates) {

    public PageDrawing {
        templates = List.copyOf(templates);
    }
}

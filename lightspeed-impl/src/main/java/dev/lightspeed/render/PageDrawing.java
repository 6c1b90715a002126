package dev.lightspeed.render;

import dev.lightspeed.html.Markup;
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
 * @param scripts   where a nonce can be written into the HTML: in the start tag of each script that a template has
 */
public record PageDrawing(
        String html, Imprint imprint, Template root, int slots, List<Template> templates, List<Integer> scripts) {

    public PageDrawing {
        templates = List.copyOf(templates);
        scripts = List.copyOf(scripts);
    }

    /** The HTML with the nonce on each script of a template; empty for none. */
    public String html(String nonce) {
        if (scripts.isEmpty() || nonce.isEmpty()) {
            return html;
        }
        StringBuilder out = new StringBuilder(html.length() + scripts.size() * (nonce.length() + 9));
        Markup.nonces(html, scripts.stream().mapToInt(Integer::intValue).toArray(), nonce, out);
        return out.toString();
    }
}

package dev.lightspeed.render;

import dev.lightspeed.html.Template;
import java.util.List;

/**
 * What brings a browser from one drawing to the next.
 *
 * @param patch     protocol 2, section 3, as JSON; empty when nothing changed
 * @param imprint   what the browser shows once it has applied the patch
 * @param templates the templates that the patch builds from and the browser did not know, each once
 */
public record PatchDrawing(String patch, Imprint imprint, List<Template> templates) {

    public PatchDrawing {
        templates = List.copyOf(templates);
    }
}

package dev.lightspeed.benchmarks;

import static dev.lightspeed.html.Html.html;

import dev.lightspeed.html.Html;
import dev.lightspeed.html.Template;
import dev.lightspeed.protocol.Down;
import dev.lightspeed.render.Imprint;
import dev.lightspeed.render.PatchDrawing;
import dev.lightspeed.render.Renderer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A screen in a document, and the messages that go out for its events, as a session would send them. */
final class Wire {

    private final Renderer renderer = new Renderer(new byte[16]);
    private final Set<Template> known = new HashSet<>();
    private final Screen screen;
    private Imprint imprint;

    Wire(Screen screen) {
        this.screen = screen;
        this.imprint = renderer.page(document()).imprint();
    }

    /** The screen stands in a layout, as every page does. */
    private Html document() {
        return html(
                "<html lang=\"{}\"><head><title>{}</title></head><body>{}</body></html>",
                "en",
                "Screen",
                screen.page());
    }

    /** The message down after the event of this number. */
    Down.Diff event(int number, long seq, long ref) {
        screen.event(number);
        PatchDrawing drawing = renderer.patch(document(), imprint, known::contains);
        imprint = drawing.imprint();
        known.addAll(drawing.templates());
        return new Down.Diff(seq, 1, ref, drawing.patch(), List.of(), statics(drawing));
    }

    private static List<Down.Statics> statics(PatchDrawing drawing) {
        return drawing.templates().stream()
                .map(template -> new Down.Statics(template.number(), template.fingerprint(), template.markup()))
                .toList();
    }
}

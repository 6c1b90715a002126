package dev.lightspeed.session;

import dev.lightspeed.html.Html;
import dev.lightspeed.html.Template;
import dev.lightspeed.protocol.Down.Statics;
import dev.lightspeed.render.Imprint;
import dev.lightspeed.render.PageDrawing;
import dev.lightspeed.render.PatchDrawing;
import dev.lightspeed.render.Renderer;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the browser shows, and which templates it knows. The imprint describes the newest drawing that was sent or
 * waits in the window; whatever is not drawn yet is just dirty.
 */
final class Screen {

    private final Renderer renderer;

    /** {@code null} where the browser shows something else, or cannot be patched: the next drawing is a whole one. */
    private @Nullable Imprint imprint;

    private @Nullable BitSet known;
    private boolean dirty;

    Screen(Renderer renderer) {
        this.renderer = renderer;
    }

    PageDrawing page(Html root) {
        PageDrawing page = renderer.page(root);
        imprint = page.imprint();
        return page;
    }

    /**
     * What to send for the page as it is now. Whether this throws or not, the page is no longer dirty: a template
     * that throws would throw again with every message.
     */
    PatchDrawing patch(Supplier<Html> drawing) {
        dirty = false;
        Html root = drawing.get();
        Imprint before = imprint;
        PatchDrawing patch = before == null ? renderer.whole(root) : renderer.patch(root, before, this::knows);
        imprint = patch.imprint();
        patch.templates().forEach(this::learn);
        return patch;
    }

    /** Templates have changed: what was drawn from the same objects may look different now. */
    void soilAll() {
        dirty = true;
        imprint = imprint == null ? null : imprint.withoutItems();
    }

    void soil() {
        dirty = true;
    }

    boolean dirty() {
        return dirty;
    }

    /** The browser cannot be patched. */
    void rebuild() {
        imprint = null;
        dirty = true;
    }

    /** One hash over what the browser shows. */
    long digest() {
        return imprint == null ? 0 : renderer.digest(imprint);
    }

    long bytes() {
        return imprint == null ? 0 : imprint.bytes();
    }

    static List<Statics> statics(PatchDrawing patch) {
        // Nearly every drawing is of templates that are known.
        if (patch.templates().isEmpty()) {
            return List.of();
        }
        return patch.templates().stream()
                .map(template -> new Statics(template.number(), template.fingerprint(), template.markup()))
                .toList();
    }

    private boolean knows(Template template) {
        return known != null && known.get(template.number());
    }

    private void learn(Template template) {
        if (known == null) {
            known = new BitSet();
        }
        known.set(template.number());
    }
}

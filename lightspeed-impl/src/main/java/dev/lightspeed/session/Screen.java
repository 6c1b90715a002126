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

    /** In bytes; what is smaller would save less than drawing it again costs. */
    private static final int SMALL = 1024;

    private final Renderer renderer;

    /** {@code null} where the browser shows something else, or cannot be patched: the next drawing is a whole one. */
    private @Nullable Imprint imprint;

    /** One hash over the imprint, kept in its place while the page hibernates. */
    private @Nullable Long digest;

    /** The time of the last drawing; the end of time where there is nothing to give up. Written in turns and by the sweep. */
    private volatile long drawnAt = Long.MAX_VALUE;

    private @Nullable BitSet known;
    private boolean dirty;

    Screen(Renderer renderer) {
        this.renderer = renderer;
    }

    PageDrawing page(Html root, long now) {
        PageDrawing page = renderer.page(root);
        shows(page.imprint(), now);
        return page;
    }

    /**
     * What to send for the page as it is now. Whether this throws or not, the page is no longer dirty: a template
     * that throws would throw again with every message.
     */
    PatchDrawing patch(Supplier<Html> drawing, long now) {
        wake(drawing);
        dirty = false;
        Html root = drawing.get();
        Imprint before = imprint;
        PatchDrawing patch = before == null ? renderer.whole(root) : renderer.patch(root, before, this::knows);
        shows(patch.imprint(), now);
        patch.templates().forEach(this::learn);
        return patch;
    }

    private void shows(Imprint newest, long now) {
        imprint = newest;
        digest = null;
        drawnAt = newest.bytes() < SMALL ? Long.MAX_VALUE : now;
    }

    /** Whether nothing was drawn for so long that the page should hibernate; {@code true} once until the next drawing. */
    boolean tires(long now, long patience) {
        if (now - drawnAt < patience) {
            return false;
        }
        drawnAt = Long.MAX_VALUE;
        return true;
    }

    /** Gives the imprint up for one hash over it. */
    void hibernate() {
        if (imprint != null && !dirty) {
            digest = digest();
            imprint = null;
        }
    }

    /**
     * Draws what the browser shows once more, where the page hibernates; to be called before the view changes. Where the drawing is
     * another by now, or fails, the next one is whole.
     */
    void wake(Supplier<Html> drawing) {
        Long kept = digest;
        if (kept == null) {
            return;
        }
        digest = null;
        imprint = drawnAgain(drawing, kept);
        dirty |= imprint == null;
    }

    // A drawing that fails fails again when the turn draws, and is told of then.
    private @Nullable Imprint drawnAgain(Supplier<Html> drawing, long kept) {
        try {
            Imprint again = renderer.page(drawing.get()).imprint();
            return renderer.digest(again) == kept ? again : null;
        } catch (RuntimeException | StackOverflowError thrown) {
            return null;
        }
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
        digest = null;
        dirty = true;
    }

    /** One hash over what the browser shows. */
    long digest() {
        if (digest != null) {
            return digest;
        }
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

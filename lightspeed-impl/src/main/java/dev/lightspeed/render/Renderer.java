package dev.lightspeed.render;

import dev.lightspeed.html.Html;
import dev.lightspeed.html.Template;
import java.util.function.Predicate;

/**
 * Draws pages and patches. For use by any thread; each drawing is made by one.
 *
 * <p>Hashes are keyed, so that nobody outside can make two values collide; the key comes from the application's secret, so that
 * digests agree between servers.
 */
public final class Renderer {

    /** @param key 16 bytes, secret */
    public Renderer(byte[] key) {
        throw new UnsupportedOperationException();
    }

    /** Draws a first page. */
    public PageDrawing page(Html root) {
        throw new UnsupportedOperationException();
    }

    /**
     * Draws what changed since the imprint was taken. The imprint given is used up, unless this throws: then it stays good.
     *
     * @param known tells whether the browser knows a template
     */
    public PatchDrawing patch(Html root, Imprint before, Predicate<Template> known) {
        throw new UnsupportedOperationException();
    }

    /** Draws everything as a new root {@code ["p", ...]} with all its templates, for a browser that knows nothing. */
    public PatchDrawing whole(Html root) {
        throw new UnsupportedOperationException();
    }

    /** One hash over structure, slots and template fingerprints, the same wherever the key is the same. */
    public long digest(Imprint imprint) {
        throw new UnsupportedOperationException();
    }
}

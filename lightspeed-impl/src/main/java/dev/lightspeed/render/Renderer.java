package dev.lightspeed.render;

import dev.lightspeed.html.Html;
import dev.lightspeed.html.Template;
import java.nio.ByteBuffer;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Draws pages and patches. For use by any thread; each drawing is made by one.
 *
 * <p>Hashes are keyed, so that nobody outside can make two values collide; the key comes from the application's secret, so
 * that digests agree between servers.
 */
public final class Renderer {

    /** Canvases kept for use again: more would be idle, since a drawing keeps a core busy. */
    private static final int KEPT = 2 * Runtime.getRuntime().availableProcessors();

    private final SipHash hash;
    private final String contextPath;
    private final Shares shares = new Shares();
    private final BlockingQueue<PatchCanvas> canvases = new ArrayBlockingQueue<>(KEPT);

    /** The same for an application at the root. */
    public Renderer(byte[] key) {
        this(key, "");
    }

    /**
     * Draws for an application.
     *
     * @param key         16 bytes, secret
     * @param contextPath stands before its routes
     */
    public Renderer(byte[] key, String contextPath) {
        this.contextPath = contextPath;
        ByteBuffer bytes = ByteBuffer.wrap(key);
        this.hash = new SipHash(bytes.getLong(), bytes.getLong());
    }

    /** Draws a first page. */
    public PageDrawing page(Html root) {
        PageCanvas canvas = new PageCanvas(hash, contextPath);
        root.draw(canvas);
        return canvas.drawn();
    }

    /**
     * Draws what changed since the imprint was taken. The imprint given is used up, unless this throws: then it stays good.
     *
     * @param known tells whether the browser knows a template
     */
    public PatchDrawing patch(Html root, Imprint before, Predicate<Template> known) {
        return onCanvas(canvas -> {
            canvas.start(before, known);
            root.draw(canvas);
            return canvas.drawn(before);
        });
    }

    /** Draws everything as a new root {@code ["p", ...]} with all its templates, for a browser that knows nothing. */
    public PatchDrawing whole(Html root) {
        return onCanvas(canvas -> {
            canvas.start();
            root.draw(canvas);
            return canvas.drawn();
        });
    }

    private PatchDrawing onCanvas(Function<PatchCanvas, PatchDrawing> drawing) {
        PatchCanvas kept = canvases.poll();
        PatchCanvas canvas = kept == null ? new PatchCanvas(hash, contextPath, shares) : kept;
        try {
            return drawing.apply(canvas);
        } finally {
            canvas.forget();
            canvases.offer(canvas);
        }
    }

    /** One hash over structure, slots and template fingerprints, the same wherever the key is the same. */
    public long digest(Imprint imprint) {
        return Digest.of(imprint.cells, 0, imprint.cells.length, hash);
    }
}

package dev.lightspeed.test.dom.page;

import dev.lightspeed.test.dom.page.Content.Piece;
import dev.lightspeed.test.dom.wire.Down.TemplateMessage;
import dev.lightspeed.test.dom.wire.Malformed;
import dev.lightspeed.test.dom.wire.Values;
import jakarta.json.JsonArray;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The document as the server drew it, and what patches do to it. */
public final class LivePage {

    private final Document document;
    private final Element script;
    private final Templates templates;
    private final PieceWriter pieces;
    private @Nullable Piece root;

    /**
     * Finds the slots of a document.
     *
     * @param script the element that ends the page: it says how many slots were drawn
     */
    public LivePage(Document document, Element script, ControlListener listener) {
        this.document = document;
        this.script = script;
        this.templates = new Templates(script.attr("data-templates"));
        this.pieces = new PieceWriter(templates, listener);
        this.root = hydrated();
    }

    private @Nullable Piece hydrated() {
        try {
            Hydration.Found found = hydrate(Integer.parseInt(script.attr("data-root")));
            return found.slots() == Integer.parseInt(script.attr("data-slots")) ? found.root() : null;
        } catch (Malformed unfit) {
            return null;
        }
    }

    private Hydration.Found hydrate(int template) {
        return Hydration.in(document, template, templates::fingerprint);
    }

    /** Whether the page has lost its markers, so that only a whole drawing can be shown. */
    public boolean isLost() {
        return root == null;
    }

    public void templateReceived(TemplateMessage template) {
        templates.templateReceived(template);
    }

    /** Another session took the place of ours: what the numbers of templates meant is forgotten. */
    public void sessionReplaced() {
        templates.sessionReplaced();
    }

    /** Applies a patch of the root, or a whole drawing; throws {@link Malformed} where it does not fit. */
    public void apply(JsonArray patch) {
        if (!Values.kind(patch).equals("p")) {
            patchRoot(patch);
        } else if (root != null && pieces.agrees(root, patch)) {
            pieces.fill(root, patch, Context.HTML);
        } else {
            rebuild(patch);
        }
    }

    private void patchRoot(JsonArray patch) {
        if (root == null) {
            throw new Malformed("Diff", "patch", patch);
        }
        pieces.patch(root, patch);
    }

    private void rebuild(JsonArray drawing) {
        int template = PieceWriter.template(drawing);
        RootPiece.put(document, templates.html(template), script);
        Piece built = hydrate(template).root();
        root = built;
        pieces.fill(built, drawing, Context.HTML);
    }
}

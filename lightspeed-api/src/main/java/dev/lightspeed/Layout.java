package dev.lightspeed;

import dev.lightspeed.html.Html;

/**
 * Frames views in a document, or in a part of one. A CDI bean; layouts nest by injection of one into another.
 *
 * <pre>{@code
 * @ApplicationScoped
 * public class ShopLayout implements Layout {
 *     public Html draw(Shell shell, Html body) {
 *         return html("<!doctype html><html lang={}><head><title>{}</title></head><body>{}</body></html>",
 *             shell.locale().toLanguageTag(), shell.title(), body);
 *     }
 * }
 * }</pre>
 *
 * <p>It is drawn in every turn with the view, so its slots are live too.
 */
@FunctionalInterface
public interface Layout {

    /** Draws the body in its frame; the outermost layout draws a whole document. */
    Html draw(Shell shell, Html body);
}

package dev.lightspeed.page;

import dev.lightspeed.render.PageDrawing;

/**
 * The element that ends a page and starts the browser's part: protocol 2, section 1.
 *
 * @param client the path of the browser's script, without the context path
 * @param nonce  lets it and the scripts of the page run; empty where the policy asks for none
 */
record BootScript(String client, PageData data, String nonce) {

    private static final String BODY_END = "</body>";

    /** The document with the element before its last {@code </body>}, or at its end where it has none. */
    String within(PageDrawing drawing) {
        String html = drawing.html(nonce);
        int place = place(html);
        return html.substring(0, place) + element(drawing) + html.substring(place);
    }

    // Not lastIndexOf in html.toLowerCase(): the small letter of U+0130 is two characters, and shifts all behind it.
    private static int place(String html) {
        for (int at = html.length() - BODY_END.length(); at >= 0; at--) {
            if (html.regionMatches(true, at, BODY_END, 0, BODY_END.length())) {
                return at;
            }
        }
        return html.length();
    }

    private String element(PageDrawing drawing) {
        return "<script type=\"module\" id=\"lightspeed\""
                + PageData.nonce(nonce)
                + PageData.attribute("src", data.contextPath() + client)
                + data.connection()
                + PageData.drawing(drawing)
                + data.renewals()
                + "></script>";
    }
}
